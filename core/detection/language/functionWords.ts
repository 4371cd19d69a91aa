import { fold } from '../view/fold';

/**
 * The words that give a language away in a short chat message: articles, pronouns, particles, greetings, and the
 * verbs customers use most. A word may stand under several languages; then it says less about each.
 * Chinese, Japanese and Arabic are told by their script, Hindi too unless it is typed in Latin letters.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
	en: `
		the a an and or but of to in on at for with from by about is are was were be been am do does did don
		can could would should will shall may might must have has had i you he she it we they me my your his
		her its our their this that these those what which who when where why how not no yes please thanks
		thank hello hi hey want need help get there here if then so just any some someone like know think
		order talk speak money back still now ok okay good nope yeah sorry really very more new account also
		because before after again always never every each both other another much many few first last next
		day days today tomorrow yesterday week month year time people work works working use using find give
		tell show see look make made take taking send sent receive received buy bought pay paid charge
		charged change cancel return refund delivery shipping card phone number email address password name
		problem issue question answer service customer support agent human person anyone everything
		something nothing thing things great nice well bad better best love right wrong stop start open
		close free price cost too only own same such than through under while during without against between
		into onto off out down over them himself let lets going gonna wanna got getting doing being having
		said says told asked ask can't didn doesn isn wasn won wouldn couldn ll ve re`,
	de: `
		der die das den dem des ein eine einen einem einer und oder aber ist sind war waren bin bist sein
		habe hat haben hatte ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen dein ihre
		ihren nicht kein keine nein ja bitte danke hallo guten tag wie was wer wo wann warum wieso welche
		mit von zu zum zur auf aus bei nach vor fur uber im am kann konnen konnte mochte will wollen muss
		brauche gibt noch nur auch schon mal jetzt hier dann wenn dass weil sehr mehr geht wird werden wurde
		sprechen jemand menschen mensch hilfe bestellung immer alles wieder dieser diese dieses jeder jede
		alle beim seit nie oft heute morgen gestern woche monat jahr zeit leute arbeiten machen macht
		gemacht sagen gesagt finden geben nehmen senden schicken bekommen erhalten kaufen gekauft bezahlen
		bezahlt andern kundigen zuruck lieferung versand karte telefon nummer adresse passwort problem frage
		antwort kunde mitarbeiter berater etwas nichts toll gut schlecht besser falsch richtig offnen
		kostenlos preis kosten weshalb daher doch eben halt sowie sondern damit davon dazu wurden habt seid
		deine deinen seine unser unsere welcher dort doppelt abgebucht gestohlen verloren sperren konto
		stellen verbinden geld tage stunden`,
	es: `
		el la los las un una unos y o pero es son era soy eres esta estan estoy ser hay he ha tengo tiene
		tienes yo tu usted nosotros me te se le lo mi mis su sus no si por favor gracias hola buenos buenas
		dias que como quien donde cuando cual cuanto con de del al en para porque sin sobre quiero quisiera
		puedo puede puedes necesito hacer hablar alguien algo muy mas bien ya aqui este eso esto ayuda
		persona pedido cuenta todo nada dame todavia voy vas va vamos van fue fueron estaba tambien antes
		despues otra vez siempre nunca cada ambos otro mucho muchos poco primero ultimo dia hoy manana ayer
		semana mes ano tiempo gente trabajo usar encontrar dar decir ver mirar enviar recibir comprar pagar
		cobrar cobraron cobro cambiar cancelar devolver envio tarjeta telefono numero correo direccion
		contrasena nombre problema pregunta respuesta servicio cliente agente humano nadie bueno malo mejor
		gratis precio dos tres veces robaron perdi factura dinero hasta desde entre contra aunque entonces
		asi cuales haciendo quieren necesita hace`,
	fr: `
		le la les un une des du de et ou mais est sont suis es etes etait etre ai as a avons avez ont je tu
		il elle nous vous ils me te se mon ma mes ton votre vos notre son ne pas non oui merci bonjour salut
		svp s'il plait que qui quoi quand comment pourquoi combien quel quelle avec dans sur pour par sans
		chez veux voudrais peux pouvez puis besoin faut faire parler quelqu ce cette cet ces ca c j l d n y
		en aux au plus tres bien ici encore toujours aide personne commande compte rien tout aussi avant
		apres jamais chaque autre beaucoup peu premier dernier jour jours aujourd hui demain hier semaine
		mois annee temps gens travail utiliser trouver donner dire voir envoyer recevoir acheter payer
		changer annuler retour livraison carte telephone numero adresse mot passe nom probleme question
		reponse service client agent humain quelque chose bon mauvais mieux gratuit prix deux trois fois ete
		vais va vont allez allons avoir jusqu depuis entre contre alors ainsi dont lequel cela euros facture
		argent debite vole perdu bonsoir cordialement toi lui leur leurs meme`,
	it: `
		il lo la i gli le un uno una e o ma sono sei siamo siete era essere ho hai ha abbiamo avete hanno io
		tu lui lei noi voi mi ti si ci vi mio mia tuo suo vostra non no per favore grazie ciao salve
		buongiorno che chi cosa come dove quando perche quanto quale con di del della dei da dal in nel su
		tra voglio vorrei posso puoi potete devo bisogno fare parlare qualcuno questo questa quello molto
		piu bene gia qui ancora aiuto persona ordine conto anche sempre tutto niente prima dopo mai ogni
		altro poco primo ultimo giorno giorni oggi domani ieri settimana mese anno tempo gente lavoro usare
		trovare dare dire vedere inviare ricevere comprare pagare cambiare annullare reso consegna
		spedizione carta telefono numero indirizzo password nome problema domanda risposta servizio cliente
		operatore umano qualcosa nessuno buono male meglio gratis prezzo due tre volte stato stata vado va
		andare avere fino contro allora cosi quali rubato perso addebitato fattura soldi sapere sto stai
		stiamo loro nostri nostro delle dello nella nelle sulla alla alle allo dalla`,
	pt: `
		o a os as um uma uns e ou mas sao era sou es esta estao estou ser ha tenho tem eu voce voces ele ela
		nos me te se lhe meu minha meus seu sua nao sim por favor obrigado obrigada ola oi bom dia boa que
		como quem onde quando qual quanto com de do da dos das em no na nas para pra pelo porque sem sobre
		quero queria gostaria posso pode preciso fazer falar alguem algo muito mais bem ja aqui isso isto
		este ajuda pessoa pedido conta tudo nada ainda ao vc tambem atendente antes depois nunca cada outro
		outra poucos primeiro ultimo dias hoje amanha ontem semana mes ano tempo gente trabalho usar
		encontrar dar dizer ver enviar receber comprar pagar mudar cancelar devolver entrega frete cartao
		telefone numero endereco senha nome problema pergunta resposta servico cliente atendimento humano
		alguma ninguem ruim melhor gratis preco dois duas tres vezes foi fui vou vai vamos ate desde entre
		contra entao assim quais cobrado roubaram perdi fatura dinheiro minhas pela nossa nosso fazendo
		consigo deu tarde noite la so`,
	nl: `
		de het een en of maar is zijn was waren ben bent heb heeft hebben had ik jij je u hij zij ze wij we
		jullie mij me mijn jouw uw ons onze dit dat deze die niet geen nee ja alstublieft aub dank bedankt
		hallo hoi goedemorgen wat wie waar wanneer waarom hoe welke met van voor naar op in uit bij aan over
		door kan kunt kunnen wil willen graag moet moeten nodig er hier nu nog al ook wel te om als dan heel
		erg meer iemand spreken praten mens hulp bestelling worden wordt geld terug eerst laatste weer nooit
		altijd elke andere veel weinig dag dagen vandaag morgen gisteren week maand jaar tijd mensen werk
		gebruiken vinden geven zeggen zien sturen ontvangen kopen betalen wijzigen annuleren retour levering
		kaart telefoon nummer adres wachtwoord naam probleem vraag antwoord klant medewerker iets niets goed
		slecht beter gratis prijs twee drie keer werd geweest gaan gaat doe doet doen staat kreeg gekregen
		rekening factuur afgeschreven gestolen verloren sinds tussen tegen zonder zoals daar hun haar jou
		moest vind`,
	pl: `
		i a ale lub jest sa byl byla jestem mam masz ma mamy macie ja ty on ona my wy oni mnie mi cie ci sie
		moj moja moje twoj nie tak prosze dziekuje dzieki czesc witam dzien dobry co kto gdzie kiedy
		dlaczego jak ktory ile z ze w na do od po dla o przez bez za chce chcial chcialbym chcialabym moge
		mozesz mozna potrzebuje musze rozmawiac kims ktos to ten ta te tego tym juz jeszcze tylko bardzo
		wiecej tu tutaj teraz pomoc konto zamowienie czy oraz bo zeby tez przed znowu nigdy zawsze kazdy
		inny duzo malo pierwszy ostatni dni dzis jutro wczoraj tydzien miesiac rok czas ludzie praca uzywac
		znalezc dac powiedziec wyslac otrzymac kupic zaplacic zmienic anulowac zwrot dostawa karta karte
		telefon numer adres haslo imie problem pytanie odpowiedz obsluga klient konsultant czlowiek cos nikt
		nic zly lepiej cena dwa dwie trzy razy zostal bylo byly bede bedzie gdy gdzies nas was ich jego jej
		bym pieniadze faktura ukradziono zgubilem pobrano kwota nadal wciaz sobie dwoch`,
	vi: `
		toi ban minh em anh chi la va cua co khong duoc cho voi muon can gap noi chuyen nguoi nhan vien xin
		chao cam on vui long gi ai dau khi nao tai sao the nay nhu vay roi chua da dang se thi ma nhung cac
		mot hai nhieu rat o tu den trong ngoai hang don tien khoan giup ho tro hoi lam bao vang dung biet k
		ko dc hom ngay mai qua tuan thang nam gio phut lan truoc sau cung luon moi khac it cuoi viec tim xem
		gui mua tra doi huy giao so dia mat khau ten van de cau dich vu khach hay phai ta day kia ay nua
		them bot con ket bi tru phi hoa`,
	tr: `
		ve veya ama bir bu su o ben sen biz siz onlar beni bana benim senin sizin degil yok var evet hayir
		lutfen tesekkur tesekkurler merhaba selam ne kim nerede zaman neden nasil hangi kac ile icin gibi
		kadar daha cok en mi mu miyim misiniz istiyorum istiyor gerek lazim konusmak konusabilir biriyle
		birisi musteri temsilcisi temsilci hesap siparis yardim simdi hala artik sey olarak once sonra
		tekrar hic her baska az ilk son gun bugun yarin dun hafta ay yil insan is kullanmak bulmak vermek
		soylemek gormek gondermek almak odemek degistirmek iptal iade teslimat kart telefon numara adres
		sifre isim sorun soru cevap hizmet gercek iki uc kez oldu olan oluyor edin eder ederim etmek
		siparisim siparisimi urun kargo gelir gelecek geldi nereye buraya bunu sunu onu bunlar fakat
		yapabilir misin musun istemiyorum`,
	sv: `
		och eller men en ett den det de som ar var ha har hade jag du han hon vi ni dem mig dig oss min mitt
		mina din ditt er inte nej ja tack hej snalla god morgon vad vem nar varfor hur vilken med av for
		till fran pa i om vid kan kunde vill skulle maste behover prata tala nagon manniska hjalp
		bestallning konto nu bara ocksa mycket mer finns fa fore efter igen aldrig alltid varje annan lite
		forsta sista dag dagar idag imorgon igar vecka manad tid folk arbete anvanda hitta ge saga se skicka
		kopa betala andra avbryta retur leverans kort telefon nummer adress losenord namn problem fraga svar
		kund medarbetare nagot inget bra dalig battre gratis pris tva tre ganger blev varit ska far tar
		detta dessa lang koppla pratade ingen utan mellan mot dar`,
	hi: `
		mujhe hai hain kya nahi nahin ka ki ke ko mein main aap tum mera meri mere kaise karna karni chahiye
		chahta chahti baat kab kahan kyun hoga kar raha rahi tha thi abhi bhi aur lekin`,
	ru: `
		и а но или не нет да я ты вы он она мы они мне меня мой моя мои вам вас ваш это этот что кто где когда почему как какой
		сколько с со в во на к по от до из за для у о об бы же ли уже еще только очень хочу можно могу нужно надо есть был была
		спасибо пожалуйста здравствуйте привет человеком человек оператор поговорить помогите заказ деньги если`,
	uk: `
		і й та але або не ні так я ти ви він вона ми вони мені мене мій моя вам вас ваш це цей що хто де коли чому як який
		скільки з із зі в у на до від за для о про би ж чи вже ще тільки дуже хочу можна можу потрібно треба є був була дякую
		будь ласка добрий день привіт людиною людина оператор поговорити допоможіть замовлення гроші якщо`,
};

/** Word endings that few other languages have; they speak only where nothing else does. */
export const TELLING_ENDINGS: ReadonlyArray<readonly [ending: string, language: string]> = [
	['ing', 'en'],
	['tion', 'en'],
	['tion', 'fr'],
	['ly', 'en'],
	['ness', 'en'],
	['ould', 'en'],
	['ung', 'de'],
	['keit', 'de'],
	['lich', 'de'],
	['isch', 'de'],
	['cht', 'de'],
	['cion', 'es'],
	['ciones', 'es'],
	['dad', 'es'],
	['ando', 'es'],
	['eux', 'fr'],
	['eau', 'fr'],
	['ment', 'fr'],
	['eur', 'fr'],
	['zione', 'it'],
	['zioni', 'it'],
	['mente', 'it'],
	['gli', 'it'],
	['cao', 'pt'],
	['coes', 'pt'],
	['dade', 'pt'],
	['eiro', 'pt'],
	['agem', 'pt'],
	['ij', 'nl'],
	['lijk', 'nl'],
	['heid', 'nl'],
	['aan', 'nl'],
	['owac', 'pl'],
	['osc', 'pl'],
	['ego', 'pl'],
	['iem', 'pl'],
	['yorum', 'tr'],
	['lar', 'tr'],
	['ler', 'tr'],
	['iniz', 'tr'],
	['arna', 'sv'],
	['ning', 'sv'],
];

/** Letters that few languages write, as typed, before accents are folded away. */
export const TELLING_LETTERS: Readonly<Record<string, readonly string[]>> = {
	ñ: ['es'],
	'¿': ['es'],
	'¡': ['es'],
	ß: ['de'],
	ä: ['de', 'sv'],
	ö: ['de', 'sv', 'tr'],
	ü: ['de', 'tr'],
	å: ['sv'],
	ç: ['fr', 'pt', 'tr'],
	œ: ['fr'],
	ê: ['fr', 'pt', 'vi'],
	è: ['fr', 'it'],
	à: ['fr', 'it', 'vi'],
	ù: ['fr', 'it'],
	ò: ['it'],
	ì: ['it', 'vi'],
	é: ['fr', 'es', 'pt'],
	á: ['es', 'pt', 'vi'],
	í: ['es', 'pt', 'vi'],
	ó: ['es', 'pl', 'pt'],
	ú: ['es', 'pt', 'vi'],
	ã: ['pt'],
	õ: ['pt'],
	â: ['pt', 'fr', 'vi'],
	ô: ['pt', 'fr', 'vi'],
	ł: ['pl'],
	ż: ['pl'],
	ź: ['pl'],
	ś: ['pl'],
	ć: ['pl'],
	ń: ['pl'],
	ę: ['pl'],
	ą: ['pl'],
	ğ: ['tr'],
	ş: ['tr'],
	ı: ['tr'],
	đ: ['vi'],
	ơ: ['vi'],
	ư: ['vi'],
	ă: ['vi'],
	і: ['uk'],
	ї: ['uk'],
	є: ['uk'],
	ґ: ['uk'],
	ы: ['ru'],
	э: ['ru'],
	ё: ['ru'],
	ъ: ['ru'],
};

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Folded function word -> the languages it stands under. Made once, when first needed. */
export const functionWordTable = (): ReadonlyMap<string, readonly string[]> => {
	if (table) return table;
	const languagesOf = new Map<string, string[]>();
	for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
		for (const word of fold(words).split(/[\s']+/)) {
			const languages = languagesOf.get(word);
			if (!languages) languagesOf.set(word, [language]);
			else if (!languages.includes(language)) languages.push(language);
		}
	}
	table = languagesOf;
	return table;
};
