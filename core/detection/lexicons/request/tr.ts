import type { RequestTerms } from '../concept';

export const tr: RequestTerms = {
	human: `
		insan, insanla, insana, insanlar, gerçek insan, gerçek bir insan, gerçek insanla, gerçek kişi,
		gerçek bir kişi, gerçek biri, gerçek biriyle, canlı biri, canlı biriyle, canlı temsilci*, canlı
		destek, canlı bir insan, temsilci*, müşteri temsilci*, müşteri hizmetleri temsilci*, yetkili*,
		çalışan*, personel*, görevli*, operatör*, yönetici*, müdür*, süpervizör*, amir*, patron*, çalışma
		arkadaş*`,
	someone: `
		biri, birisi, biriyle, birisiyle, birine, birisine, kişi, kişiyle, kimse, kimseyle, başka biri,
		başka biriyle, birini`,
	agent: 'danışman*, asistan*, uzman*, teknisyen*, acente, ajan, destek elemanı',
	support: `
		destek, desteğe, müşteri hizmetleri*, müşteri hizmetlerine, müşteri desteği, teknik destek, destek
		ekibi*, çağrı merkezi*, yardım masası, destek hattı`,
	real: 'gerçek, canlı, hakiki',
	want: `
		istiyorum, isterim, istiyoruz, istemek, lütfen, gerek, lazım, ihtiyacım, rica, talep, miyim, mıyım,
		misiniz, mısınız, misin, mısın, mümkün, olur mu, istiyom, tercih`,
	talk: `
		konuşmak, konuşabilir, konuşayım, konuşmam, konuşma, konuş, görüşmek, görüşebilir, görüşmem,
		görüşeyim, görüşme, görüş, sohbet, yazışmak`,
	reach: 'ulaşmak, ulaşabilir, iletişim, iletişime, irtibat, iletişime geçmek, aramak, ulaşayım',
	connect: `
		bağla, bağlar, bağlan*, bağlay*, bağlamamı, bağlayın, aktar, aktarın, aktarır, aktarma, aktarılmak,
		yönlendir*, transfer, devret`,
	give: 'ver, verin, bul, bulun, çağır, getir, nerede',
	me: 'beni, bana, bizi, sizi',
	available: 'var mı, var mi, kimse var, biri var, müsait, yok mu',
	handover: `
		canlı destek, canlı desteğe bağla, müşteri temsilcisine bağla, temsilciye bağla, robotla konuşmak
		istemiyorum, botla konuşmak istemiyorum, bot istemiyorum, robot istemiyorum, insan desteği, beni
		arayın, geri arayın, gerçek insan lütfen, insan istiyorum`,
	bot: 'bot, botla, robot, robotla, makine, makineyle, yapay zeka, bilgisayar, sanal asistan, otomatik',
	aboutBot: `
		sen insan, sen bir, insan mısın, robot musun, bot musun, gerçek misin, siz insan, insan mısınız,
		kiminle konuşuyorum, bir insanla mı, bir robotla mı, robotla mı, insanla mı, ben insanım`,
	not: 'değil, istemiyorum, istemem, gerek yok, asla, yerine, olmadan, hayır, gerekmiyor, gerek değil',
	subject: 'ben, sen, o, biz, siz',
	if: 'eğer, olursa, varsayalım, önce',
	past: 'dün, geçen hafta, geçen ay, konuştum, görüştüm, demişti, söyledi, daha önce',
	policy: `
		saatleri, saat kaçta, ne zaman, kaç, ne kadar, ücret, fiyat, maaş, iş ilanı, kariyer, ne demek,
		nedir, politika, kaç kişi`,
	how: 'nasıl, nereden, numarası ne, hangi numara',
	filler: `
		lütfen, merhaba, selam, bir, ile, şimdi, hemen, ben, bana, beni, istiyorum, tamam, evet,
		teşekkürler, acil, artık, direkt, mı, mi, miyim, da, de, iyi, günler`,
	yes: `
		evet, tamam, olur, tabii, tabi, elbette, lütfen, isterim, kesinlikle, peki, aynen, he, olabilir,
		bağla`,
	no: 'hayır, yok, istemiyorum, gerek yok, şimdi değil, istemem, sonra, teşekkürler hayır, olmaz',
	closing: `
		teşekkürler, teşekkür ederim, sağol, sağolun, hoşçakal, görüşürüz, çözüldü, iyi günler dilerim`,
	decoy: `
		emlak danışmanı, seyahat acentesi, kişi başı, kişi başına, tek kişi, iki kişi, iki kişilik, kişilik,
		insan hakları, insan kaynakları, sanal asistan, bilmiyorum, anlamadım, anlamıyorum, sorun değil,
		seninle konuşmak, sizinle konuşmak, türkçe konuş, hakkında konuş, müdürüm, patronum, çalışanlarım,
		proje yöneticisi, şifre yöneticisi, dosya yöneticisi, başka kişiler, bazı insanlar, kişisel,
		destekliyor, destek saatleri, kaç kişi, diğer kullanıcılar, havale`,
	rightAsWritten: '',
};
