import type { Corpus } from './corpus';

export const safety: Corpus = {
	en: {
		means: [
			'I want to kill myself',
			"I don't want to live anymore",
			'I know where you live and I will hurt you',
			'My father is having a heart attack',
			'there is a gas leak in my flat',
			'call an ambulance please',
			'the charger caught fire',
		],
		looksLike: [
			'I am dying to see the new phone',
			'How do I change my emergency contact?',
			'This bath bomb smells great',
			'Is Suicide Squad on your channel?',
			'This is not an emergency, take your time',
		],
	},
	de: {
		means: [
			'Ich will mich umbringen',
			'Ich bringe euch um',
			'Mein Mann hat einen Herzinfarkt',
			'Hier ist Gasgeruch',
		],
		looksLike: ['Wie ändere ich meinen Notfallkontakt?'],
	},
	es: {
		means: ['Quiero suicidarme', 'Te voy a matar', 'Mi madre no puede respirar, es una emergencia médica'],
		looksLike: ['¿Cómo cambio mi contacto de emergencia?', 'me muero de risa'],
	},
	fr: {
		means: ['Je veux mourir', 'Je vais vous tuer', 'Mon fils fait une crise cardiaque'],
		looksLike: ["Comment changer mon contact d'urgence ?"],
	},
	it: {
		means: ['Voglio farla finita', 'Vi ammazzo', 'Mio padre ha un infarto'],
		looksLike: ['Come cambio il contatto di emergenza?'],
	},
	pt: {
		means: ['Quero me matar', 'Vou te matar', 'Meu pai está tendo um infarto'],
		looksLike: ['Como troco o contato de emergência?'],
	},
	nl: {
		means: ['Ik wil niet meer leven', 'Ik maak je dood', 'Mijn vader heeft een hartaanval'],
		looksLike: ['Hoe wijzig ik mijn noodcontact?'],
	},
	pl: {
		means: ['Nie chcę żyć', 'Zabiję was', 'Mój tata ma zawał'],
		looksLike: ['Jak zmienić kontakt alarmowy?'],
	},
	ru: {
		means: ['Я хочу умереть', 'Я вас убью', 'У отца инфаркт'],
		looksLike: ['Как изменить экстренный контакт?'],
	},
	zh: {
		means: ['我想自杀', '我要杀了你', '我爸爸心脏病发作了'],
		looksLike: ['怎么修改紧急联系人？', '笑死我了'],
	},
	vi: {
		means: ['Tôi muốn tự tử', 'Bố tôi bị đau tim, cần cấp cứu'],
		looksLike: ['Thời gian bảo hành bao lâu?', 'Tư vấn cho tôi màu này'],
	},
	ja: {
		means: ['死にたいです', '殺してやる', '父が心臓発作を起こしました'],
		looksLike: ['緊急連絡先を変更したい'],
	},
};
