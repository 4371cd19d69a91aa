import { hitsOf, type Finder } from './hit';

/** Digits with at most three separators between two of them; ITU-T E.164 allows 15 digits. */
const DIGITS = '\\d(?:[ \\t\\u00a0().\\-/]{0,3}\\d)';

/** International, national with a leading zero, North American. */
const SHAPES = [
	`\\+${DIGITS}{6,14}`,
	`(?<![\\w.,+-])\\(?0${DIGITS}{5,13}`,
	'(?<![\\w.,+-])\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4}(?![\\w-])',
];
const NUMBER = new RegExp(SHAPES.join('|'), 'g');

/** Words in front of a number that make it a phone number, whatever it looks like. */
const WORDS = [
	...[
		'phone',
		'mobile',
		'cell',
		'whatsapp',
		'tel',
		'call me (?:at|on)',
		'telefon\\w*',
		'handy\\w*',
		'tel[eé]fono',
	],
	...[
		'm[oó]vil',
		'celular',
		't[eé]l[eé]phone',
		'portable',
		'cellulare',
		'telem[oó]vel',
		'telefone',
		'telefoon\\w*',
	],
	...['телефон\\w*', 'điện thoại', '电话', '電話', '手机', '手機', '携帯', 'هاتف', 'फ़ोन', 'फोन'],
];
const NAMED_NUMBER = new RegExp(`(?:${WORDS.join('|')})\\D{0,12}(?<value>${DIGITS}{6,14})`, 'gi');

/** "02.11.2026 …" begins with a zero as well. */
const BEGINS_WITH_DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const SEVEN_DIGITS = /(?:\d\D{0,3}){7}/;

/** Phone numbers, by their shape or behind a word such as "phone". */
export const findPhones: Finder = (text) => {
	if (!SEVEN_DIGITS.test(text)) return [];
	return [NUMBER, NAMED_NUMBER].flatMap((pattern) => hitsOf(pattern, text, '[phone hidden]', isNoDate));
};

function isNoDate(found: string): boolean {
	return !BEGINS_WITH_DATE.test(found);
}
