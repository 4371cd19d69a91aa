import { hitsOf, type Finder, type Hit } from './hit';
import { digitsOf, longestNumber, passesLuhn, weightedSum } from './digits';

interface NationalId {
	/** What it is called at home. */
	name: string;
	/** So many stand in a row in it, with at most one separator between two: a text without them is not searched. */
	digits: number;
	pattern: RegExp;
	/** The check behind the shape, over what was found. */
	accept?: (found: string) => boolean;
}

/** Numbers that states give to persons. Where a shape alone is too common, a check digit or its name must be there. */
const NATIONAL_IDS: readonly NationalId[] = [
	{
		// Never issued: 000, 666 and 900 on, group 00, serial 0000 (US Social Security Administration).
		name: 'US Social Security Number',
		digits: 9,
		pattern: /(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
	},
	{
		name: 'UK National Insurance Number',
		digits: 6,
		pattern: /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
	},
	{ name: 'Spanish DNI and NIE', digits: 7, pattern: /\b(?:\d{8}|[XYZ]\d{7})-?[A-Z]\b/gi, accept: isDni },
	{
		name: 'French NIR',
		digits: 8,
		pattern: /\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}\b/gi,
		accept: isNir,
	},
	{
		name: 'Italian codice fiscale',
		digits: 3,
		pattern: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi,
		accept: isCodiceFiscale,
	},
	{ name: 'Brazilian CPF', digits: 11, pattern: /\b(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11})\b/g, accept: isCpf },
	{ name: 'Polish PESEL', digits: 11, pattern: /\b\d{11}\b/g, accept: isPesel },
	{
		name: 'Swedish personnummer',
		digits: 10,
		pattern: /\b(?:19|20)?\d{6}[-+]\d{4}\b/g,
		accept: isPersonnummer,
	},
	{ name: 'Chinese resident identity number', digits: 17, pattern: /\b\d{17}[\dX]\b/gi, accept: isChineseId },
	{
		name: 'Indian Aadhaar',
		digits: 12,
		pattern: /\b[2-9]\d{3}([ -])\d{4}\1\d{4}\b(?![ -]\d)/g,
		accept: isAadhaar,
	},
	{ name: 'Turkish TCKN', digits: 11, pattern: /\b[1-9]\d{10}\b/g, accept: isTckn },
	{
		name: 'Dutch BSN',
		digits: 9,
		pattern: /\b(?:bsn|burgerservicenummer|sofinummer)\D{0,15}(?<value>(?<!\d)\d{9})\b/gi,
		accept: isBsn,
	},
	{
		name: 'German tax identification number',
		digits: 11,
		pattern:
			/\b(?:steuer-?id|idnr|steueridentifikationsnummer)\D{0,15}(?<value>(?<!\d)\d{2} ?\d{3} ?\d{3} ?\d{3})\b/gi,
		accept: isSteuerId,
	},
];

/** Personal numbers of the states above. */
export const findNationalIds: Finder = (text) => {
	const longest = longestNumber(text);
	const hits: Hit[] = [];
	for (const { digits, pattern, accept } of NATIONAL_IDS) {
		if (longest >= digits) hits.push(...hitsOf(pattern, text, '[national id hidden]', accept));
	}
	return hits;
};

/** The letter is the number modulo 23; X, Y, Z of a foreigner count as 0, 1, 2. */
function isDni(found: string): boolean {
	const number = found.toUpperCase().replace(/[^\dXYZ]|[A-Z]$/g, '');
	const digits = number.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
	return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === found.slice(-1).toUpperCase();
}

/** The key is 97 minus the rest modulo 97; the departments 2A and 2B of Corsica count as 19 and 18. */
function isNir(found: string): boolean {
	const digits = digitsOf(found.replace(/2A/i, '19').replace(/2B/i, '18'));
	return Number(digits.slice(-2)) === 97 - (Number(digits.slice(0, -2)) % 97);
}

/** Values of the characters at odd places, A-Z as well as 0-9 (decree of 23 December 1976). */
const ODD_VALUES = [
	1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function isCodiceFiscale(found: string): boolean {
	const places = [...found.slice(0, 15).toUpperCase()].map((character) =>
		/\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65,
	);
	const sum = places.reduce(
		(total, value, index) => total + (index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value),
		0,
	);
	return String.fromCharCode(65 + (sum % 26)) === found.slice(-1).toUpperCase();
}

/** Two check digits, each by falling weights modulo 11; eleven equal digits are not issued. */
function isCpf(found: string): boolean {
	const digits = digitsOf(found);
	const check = (length: number) => {
		const weights = Array.from({ length }, (_, index) => length + 1 - index);
		return ((weightedSum(digits, weights) * 10) % 11) % 10;
	};
	return !/^(\d)\1+$/.test(digits) && check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

/** Weights 1-3-7-9, and a birth date whose month carries the century in steps of 20. */
function isPesel(digits: string): boolean {
	const month = Number(digits.slice(2, 4)) % 20;
	const check = (10 - (weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
	return isMonthAndDay(month, Number(digits.slice(4, 6))) && check === Number(digits[10]);
}

/** Luhn over the last ten digits, and a birth date (days from 61 on for coordination numbers). */
function isPersonnummer(found: string): boolean {
	const digits = digitsOf(found).slice(-10);
	const day = Number(digits.slice(4, 6));
	return isMonthAndDay(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && passesLuhn(digits);
}

/** GB 11643: ISO 7064 MOD 11-2, and a birth date. */
function isChineseId(found: string): boolean {
	const digits = found.slice(0, 17);
	const sum = weightedSum(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
	const born =
		/^(?:18|19|20)/.test(digits.slice(6)) &&
		isMonthAndDay(Number(digits.slice(10, 12)), Number(digits.slice(12, 14)));
	return born && '10X98765432'[sum % 11] === found.slice(-1).toUpperCase();
}

/** Two check digits over the first nine and the first ten. */
function isTckn(digits: string): boolean {
	const odd = weightedSum(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
	const even = weightedSum(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
	const tenth = (((odd * 7 - even) % 10) + 10) % 10;
	return tenth === Number(digits[9]) && (odd + even + tenth) % 10 === Number(digits[10]);
}

/** The eleven test: falling weights, the last of them -1. */
function isBsn(digits: string): boolean {
	return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** ISO 7064 MOD 11,10. */
function isSteuerId(found: string): boolean {
	const digits = digitsOf(found);
	let product = 10;
	for (const digit of digits.slice(0, 10)) {
		const sum = (Number(digit) + product) % 10 || 10;
		product = (sum * 2) % 11;
	}
	return (11 - product) % 10 === Number(digits[10]);
}

/** Verhoeff's check: the dihedral group of order ten as multiplication, and a permutation by place. */
// prettier-ignore
const VERHOEFF_PRODUCT = [
	'0123456789', '1234067895', '2340178956', '3401289567', '4012395678',
	'5987604321', '6598710432', '7659821043', '8765932104', '9876543210',
];
// prettier-ignore
const VERHOEFF_PLACE = [
	'0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258',
];

function isAadhaar(found: string): boolean {
	const fromTheRight = [...digitsOf(found)].reverse();
	const check = fromTheRight.reduce((state, digit, place) => {
		const permuted = VERHOEFF_PLACE[place % 8]?.[Number(digit)];
		return Number(VERHOEFF_PRODUCT[state]?.[Number(permuted)]);
	}, 0);
	return check === 0;
}

function isMonthAndDay(month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
