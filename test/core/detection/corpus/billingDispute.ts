import type { Corpus } from './corpus';

export const billingDispute: Corpus = {
	en: {
		means: [
			'You charged me twice for the same order',
			'The amount on my invoice is wrong',
			'There is an extra charge on my bill that I want removed',
			'I want to dispute a payment',
			'why was I charged a fee of 12 dollars',
			'I was billed after I cancelled my subscription, this is a wrong charge',
			'The payment shows up two times',
			'I was overcharged by 20 euros',
		],
		looksLike: [
			'What is your refund policy?',
			'Will I be charged extra for express shipping?',
			'Is there a fee for a second card?',
			'How do I download my invoice?',
			'I sent a payment to the wrong account',
			'Where can I pay my bill?',
			'I bought the same shoes twice, I love them',
			'how do I get a refund',
		],
	},
	de: {
		means: [
			'Sie haben mir den Betrag doppelt abgebucht',
			'Die Rechnung ist falsch',
			'Warum wurde mir eine Gebühr berechnet?',
			'Ich widerspreche dieser Abbuchung',
			'mir wurde zu viel berechnet',
		],
		looksLike: [
			'Wie bekomme ich meine Rechnung?',
			'Gibt es Gebühren für die zweite Karte?',
			'Wo kann ich bezahlen?',
		],
	},
	es: {
		means: [
			'Me cobraron dos veces',
			'El monto de la factura está mal',
			'¿Por qué me cobraron una comisión?',
			'Quiero disputar un cargo',
		],
		looksLike: ['¿Cómo descargo mi factura?', '¿Cuánto cobran por el envío?'],
	},
	fr: {
		means: [
			"J'ai été débité deux fois",
			'Le montant de la facture est faux',
			'Je conteste ce prélèvement',
			'Pourquoi ai-je été facturé de frais ?',
		],
		looksLike: ['Comment télécharger ma facture ?', 'Quels sont les frais de livraison ?'],
	},
	it: {
		means: [
			'Mi avete addebitato due volte',
			"L'importo della fattura è sbagliato",
			'Voglio contestare un addebito',
		],
		looksLike: ['Come scarico la fattura?', 'Quanto costa la spedizione?'],
	},
	pt: {
		means: [
			'Fui cobrado duas vezes',
			'O valor da fatura está errado',
			'Quero contestar uma compra',
			'cobrança indevida no meu cartão',
		],
		looksLike: ['Como baixo minha fatura?', 'Quanto custa o frete?'],
	},
	nl: {
		means: ['Er is twee keer afgeschreven', 'De factuur klopt niet', 'Ik betwist deze afschrijving'],
		looksLike: ['Waar vind ik mijn factuur?', 'Wat kost verzending?'],
	},
	pl: {
		means: [
			'Pobrano opłatę dwa razy',
			'Kwota na fakturze jest błędna',
			'Chcę złożyć reklamację tej transakcji',
		],
		looksLike: ['Jak pobrać fakturę?', 'Ile kosztuje wysyłka?'],
	},
	ru: {
		means: [
			'С меня списали деньги дважды',
			'Неверная сумма в счете',
			'Почему с меня сняли комиссию?',
			'хочу оспорить списание',
		],
		looksLike: ['Как скачать счет?', 'Сколько стоит доставка?'],
	},
	zh: {
		means: ['你们重复扣款了', '账单金额不对', '为什么扣我手续费', '多收了我二十块钱'],
		looksLike: ['怎么开发票？', '运费多少钱？'],
	},
	vi: {
		means: ['Tôi bị trừ tiền hai lần', 'Hóa đơn bị tính sai', 'Tại sao tôi bị trừ phí?'],
		looksLike: ['Làm sao để xem hóa đơn?', 'Phí vận chuyển bao nhiêu?'],
	},
	ja: {
		means: ['二重に請求されています', '請求金額が間違っています', 'この請求に異議があります'],
		looksLike: ['請求書はどこで見られますか', '送料はいくらですか'],
	},
};
