import type { Corpus } from './corpus';

export const legal: Corpus = {
	en: {
		means: [
			'My lawyer will contact you',
			'I am going to sue your company',
			'I will take you to court over this',
			'I am filing a complaint with the ombudsman',
			'I have reported this to consumer protection',
			'this is a breach of contract, I am considering legal action',
		],
		looksLike: [
			'Which address does your legal department have?',
			'Can I book the tennis court for Sunday?',
			'I am a lawyer and I would like to buy ten licences',
			'What is the legal age to open an account?',
			'I am not going to sue anybody',
		],
	},
	de: {
		means: [
			'Ich schalte meinen Anwalt ein',
			'Ich werde Sie verklagen',
			'Ich wende mich an die Verbraucherzentrale',
			'Wir sehen uns vor Gericht',
		],
		looksLike: ['Wo finde ich Ihr Impressum?', 'Haben Sie eine Rechtsabteilung?'],
	},
	es: {
		means: ['Voy a demandarlos', 'Mi abogado se pondrá en contacto', 'Voy a poner una queja en Profeco'],
		looksLike: ['¿Dónde están los términos y condiciones?', '¿Hay mucha demanda de este producto?'],
	},
	fr: {
		means: ['Je vais porter plainte', 'Mon avocat va vous contacter', 'Je vais saisir la DGCCRF'],
		looksLike: ['Où sont les mentions légales ?'],
	},
	it: {
		means: ['Vi faccio causa', 'Il mio avvocato vi contatterà'],
		looksLike: ['Dove trovo le condizioni legali?', 'Sono in ritardo a causa del traffico'],
	},
	pt: {
		means: ['Vou processar vocês', 'Vou reclamar no Procon', 'Meu advogado vai entrar em contato'],
		looksLike: ['Onde estão os termos de uso?'],
	},
	nl: {
		means: ['Ik schakel een advocaat in', 'Ik stap naar de rechter'],
		looksLike: ['Waar vind ik de voorwaarden?'],
	},
	pl: {
		means: ['Pójdę z tym do sądu', 'Skontaktuje się z wami mój prawnik', 'Zgłoszę to do UOKiK'],
		looksLike: ['Gdzie jest regulamin?'],
	},
	ru: {
		means: ['Я подам на вас в суд', 'Мой юрист свяжется с вами', 'Я обращусь в Роспотребнадзор'],
		looksLike: ['Где условия договора?'],
	},
	zh: { means: ['我要起诉你们', '我会找律师', '我要去消协投诉'], looksLike: ['服务条款在哪里？'] },
	vi: {
		means: ['Tôi sẽ kiện công ty ra tòa', 'Luật sư của tôi sẽ liên hệ'],
		looksLike: ['Điều khoản sử dụng ở đâu?', 'Kiện hàng của tôi ở đâu?'],
	},
	ja: {
		means: ['弁護士に相談します', '訴訟を起こします', '消費者センターに通報します'],
		looksLike: ['利用規約はどこですか'],
	},
};
