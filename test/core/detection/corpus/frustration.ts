import type { Corpus } from './corpus';

/** Strong anger, with and without a request; and complaints, problems and rough talk that are none. */
export const frustration: Corpus = {
	en: {
		means: [
			'This is the worst service I have ever seen, absolutely ridiculous!!!',
			'I AM SICK AND TIRED OF THIS, FIX IT NOW!!!',
			'you are a useless stupid bot 😡',
			'I am furious, nobody helps and you keep wasting my time',
			'what a joke, terrible company, never again',
			'your app is horrible and your support is pathetic',
		],
		looksLike: [
			'My card was declined yesterday, what can I do?',
			'I have a problem with my order',
			'thanks, that was great!',
			'where can I find my damn invoice',
			'Sorry, I made a mistake in my address',
			'the old version was bad but this one is great',
			'I am not angry, just curious',
		],
	},
	de: {
		means: [
			'Das ist der schlechteste Service, eine Frechheit!!!',
			'Ich bin stinksauer, jetzt reicht es mir',
			'Du bist ein nutzloser blöder Bot',
		],
		looksLike: ['Ich habe ein Problem mit meiner Bestellung', 'Danke, super Service!'],
	},
	es: {
		means: [
			'¡Es una vergüenza, estoy harto de ustedes!',
			'Pésimo servicio, son unos inútiles',
			'eres un bot estúpido',
		],
		looksLike: ['Tengo un problema con mi pedido', 'Gracias, excelente servicio'],
	},
	fr: {
		means: [
			"C'est une honte, j'en ai marre de votre service !!!",
			'Vous êtes nuls, service lamentable',
			"c'est scandaleux, je suis furieux",
		],
		looksLike: ["J'ai un problème avec ma commande", 'Merci, service parfait'],
	},
	it: {
		means: ['Siete vergognosi, sono stufo di questo servizio pessimo', 'È inaccettabile, sono furioso!!!'],
		looksLike: ['Ho un problema con il mio ordine', 'Grazie, ottimo servizio'],
	},
	pt: {
		means: ['Que vergonha, péssimo atendimento, estou farto!', 'É um absurdo, vocês são uns incompetentes'],
		looksLike: ['Tenho um problema com meu pedido', 'Obrigado, ótimo atendimento'],
	},
	nl: {
		means: [
			'Dit is belachelijk, slechtste service ooit, ik ben woedend',
			'Ik ben het zat, wat een waardeloze bot',
		],
		looksLike: ['Ik heb een probleem met mijn bestelling', 'Bedankt, geweldige service'],
	},
	pl: {
		means: ['To skandal, mam dość waszej beznadziejnej obsługi', 'Jestem wściekły, najgorsza firma'],
		looksLike: ['Mam problem z zamówieniem', 'Dziękuję, świetna obsługa'],
	},
	ru: {
		means: ['Это безобразие, ужасный сервис, я в ярости', 'Вы издеваетесь? Надоело, худшая компания'],
		looksLike: ['У меня проблема с заказом', 'Спасибо, отличный сервис'],
	},
	zh: {
		means: ['你们的服务太差了，气死我了', '垃圾公司，浪费我的时间', '受够了，什么破机器人'],
		looksLike: ['我的订单有问题', '谢谢，服务很好'],
	},
	vi: {
		means: ['Dịch vụ quá tệ, tôi rất bực mình', 'Làm ăn kiểu gì vậy, không thể chấp nhận được'],
		looksLike: ['Đơn hàng của tôi có vấn đề', 'Cảm ơn, dịch vụ tuyệt vời', 'cho em hỏi giá'],
	},
	ja: {
		means: [
			'最悪の対応です、ふざけるな',
			'いい加減にしてください、時間の無駄です',
			'本当に腹が立つ、ひどいサービス',
		],
		looksLike: ['注文に問題があります', 'ありがとうございます、最高です'],
	},
};
