import type { Corpus } from './corpus';

export const security: Corpus = {
	en: {
		means: [
			'Somebody broke into my account and changed the password',
			'I lost my debit card on the train',
			'my wallet got stolen last night',
			'There is a purchase on my statement that I never made',
			'I think I fell for a phishing mail and gave them my details',
			'someone else is using my card',
			'please block my card immediately',
			'A withdrawal I do not recognise shows up',
			'I cannot find my phone anywhere and the app is on it',
		],
		looksLike: [
			'My card was not stolen, I just want a second one',
			'What is phishing?',
			'I found my lost card again, can I use it?',
			'Any life hacks for saving battery?',
			'How do I change my password?',
			'my package got lost',
			'Can I get a gift card?',
			'how do I add my card to the app',
		],
	},
	de: {
		means: [
			'Mein Konto wurde gehackt',
			'Meine Kreditkarte wurde gestohlen',
			'Ich habe mein Handy verloren',
			'Diese Abbuchung kenne ich nicht',
			'Bitte sperren Sie meine Karte',
		],
		looksLike: [
			'Meine Karte wurde nicht gestohlen',
			'Wie ändere ich mein Passwort?',
			'Ich habe meine Karte wiedergefunden',
		],
	},
	es: {
		means: [
			'Me robaron la tarjeta',
			'Hackearon mi cuenta',
			'No reconozco este cargo',
			'Perdí mi celular con la aplicación',
			'Quiero bloquear mi tarjeta',
		],
		looksLike: ['¿Cómo cambio mi contraseña?', 'Mi paquete está perdido', 'Ya encontré mi tarjeta'],
	},
	fr: {
		means: [
			"On m'a volé ma carte",
			'Mon compte a été piraté',
			'Je ne reconnais pas ce prélèvement',
			"J'ai perdu mon portefeuille",
			"Je suis victime d'une arnaque avec ma carte",
		],
		looksLike: ['Comment changer mon mot de passe ?', "J'ai retrouvé ma carte", 'mon colis est perdu'],
	},
	it: {
		means: [
			'Mi hanno rubato la carta',
			'Il mio account è stato hackerato',
			'Non riconosco questo addebito',
			'Ho perso il bancomat',
		],
		looksLike: ['Come cambio la password?', 'Il mio pacco è in ritardo'],
	},
	pt: {
		means: [
			'Roubaram meu celular',
			'Minha conta foi hackeada',
			'Não reconheço essa compra',
			'Perdi meu cartão',
		],
		looksLike: ['Como troco minha senha?', 'meu pedido está atrasado'],
	},
	nl: {
		means: [
			'Mijn pinpas is gestolen',
			'Mijn account is gehackt',
			'Deze afschrijving herken ik niet',
			'Ik ben mijn telefoon kwijt',
		],
		looksLike: ['Hoe wijzig ik mijn wachtwoord?', 'mijn pakket is te laat'],
	},
	pl: {
		means: [
			'Ukradziono mi kartę',
			'Zhakowano moje konto',
			'Nie rozpoznaję tej transakcji',
			'Zgubiłem portfel',
		],
		looksLike: ['Jak zmienić hasło?', 'moja paczka się spóźnia'],
	},
	ru: {
		means: [
			'У меня украли карту',
			'Мой аккаунт взломали',
			'Я не совершал эту операцию',
			'Я потерял телефон',
			'заблокируйте карту',
		],
		looksLike: ['Как сменить пароль?', 'Где мой заказ?'],
	},
	zh: {
		means: ['我的信用卡被盗刷了', '我的账号被盗了', '这笔交易不是我做的', '我的手机丢了', '我被诈骗了'],
		looksLike: ['怎么修改密码？', '我的快递到哪里了'],
	},
	vi: {
		means: [
			'Tôi bị mất thẻ ngân hàng',
			'Tài khoản của tôi bị hack',
			'Tôi bị lừa đảo qua tài khoản',
			'Giao dịch này không phải do tôi thực hiện',
		],
		looksLike: ['Làm sao để đổi mật khẩu?', 'Phí giao hàng là bao nhiêu?'],
	},
	ja: {
		means: [
			'クレジットカードを盗まれました',
			'アカウントが乗っ取られました',
			'身に覚えのない請求があります',
			'財布をなくしました',
		],
		looksLike: ['パスワードの変更方法を教えてください', '荷物はいつ届きますか'],
	},
};
