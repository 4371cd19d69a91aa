const oneOf = (words: readonly string[]) => `(?:${words.join('|')})`;

/** Alternatives of a pattern, a line each. */
const CURRENCIES = [
	'R\\$|[€$£¥₹₺₽₴₫₩]|zł|kr|Kč|円|元|đ|euros?|dollars?|руб\\w*',
	'EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|JPY|CNY|RMB|VND|INR|TRY|UAH|RUB|BRL|AUD|CAD',
];
const SUM = "\\d{1,12}(?:[.,'\\u00a0 ]\\d{3}){0,4}(?:[.,]\\d{1,2})?";

/** Money, with its currency in front or behind. */
export const AMOUNT = new RegExp(
	`(?<![\\p{L}\\d.,])(?:${oneOf(CURRENCIES)} ?${SUM}(?!\\d)|${SUM} ?${oneOf(CURRENCIES)}(?!\\p{L}))`,
	'giu',
);

const LANGUAGES_WITH_MONTHS = 'en de es fr it pt nl pl ru uk sv tr hi ar'.split(' ');
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));

/** As they are written behind a day ("3 марта") and alone, from the runtime's own calendar data. */
function monthNames(): string[] {
	const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
	const names = LANGUAGES_WITH_MONTHS.flatMap((language) =>
		shapes.flatMap((shape) => {
			const calendar = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
			return MONTHS.map(
				(month) => calendar.formatToParts(month).find(({ type }) => type === 'month')?.value ?? '',
			);
		}),
	);
	const words = names.map((name) => name.replace(/\.$/, '')).filter((name) => /^\p{L}{3,}$/u.test(name));
	return [...new Set(words)].sort((a, b) => b.length - a.length);
}

const datePattern = (): RegExp => {
	const month = oneOf(monthNames());
	return new RegExp(
		[
			'(?<![\\d.])\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d|\\.\\d)',
			'(?<![\\d./-])\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?![\\d/-])',
			`(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?${month}(?!\\p{L})(?:,? (?:de )?\\d{4})?`,
			`(?<!\\p{L})${month} \\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,? \\d{4})?`,
			'(?<!\\d)(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]',
		].join('|'),
		'giu',
	);
};

let date: RegExp | null = null;

/**
 * Calendar days: "2026-11-22", "22.11.2026", "22 November", "November 22nd, 2026", "11月22日". Made when first needed:
 * asking for the months of fourteen languages takes longer than loading all the rest.
 */
export const dates = (): RegExp => (date ??= datePattern());

/** What a number with a name is called, by language: order, invoice, ticket, booking, customer, contract. */
const NAMES = [
	'order|invoice|ticket|booking|reservation|tracking|contract|reference|ref\\.|case|account',
	'bestell\\p{L}*|auftrag\\p{L}*|rechnung\\p{L}*|buchung\\p{L}*|kunden\\p{L}*|vertrag\\p{L}*|sendung\\p{L}*',
	'pedido|factura|fatura|encomenda|commande|facture|ordine|fattura|bestelling|factuur',
	'zamówieni\\p{L}*|faktur\\p{L}*|заказ\\p{L}*|замовленн\\p{L}*|đơn hàng|sipariş\\p{L}*|beställning\\p{L}*',
	'订单\\p{L}*|訂單\\p{L}*|注文\\p{L}*|طلب|ऑर्डर',
];
const NAMED = '(?:\\p{L}{1,6}[-_]?)?\\d[\\p{L}\\d_/-]{2,24}';

/** A number behind its name: "order no. A-4711". Square brackets mark what is hidden. */
export const NAMED_NUMBER = new RegExp(
	`(?<!\\p{L})${oneOf(NAMES)}(?!\\p{L})[^\\d\\n[\\]]{0,20}?(?<![\\p{L}\\d])(?<value>${NAMED})`,
	'giu',
);

/** A number that speaks for itself: "#4711", "ORD-2026-7", or five digits and more. */
export const NUMBER =
	/#\s?[A-Za-z]{0,4}-?\d{2,20}|(?<![\w-])[A-Z]{1,6}[-_]?\d{3,20}(?:[-_/]\d{1,10}){0,3}(?![\w-])|(?<![\w.,+-])\d{5,20}(?![\w-]|[.,]\d)/g;
