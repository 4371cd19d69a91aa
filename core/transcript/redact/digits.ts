/** Where the decimal digits of other scripts begin: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;

/** The same text, at the same positions, with the digits 0-9 for those of other scripts. */
export function asciiDigits(text: string): string {
	if (text.search(FOREIGN_DIGIT) < 0) return text;
	return text.replace(FOREIGN_DIGIT, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
		return String(code - zero);
	});
}

/** What may stand between two digits of one number. */
const SEPARATORS = ' .+-';

/** Digits of the longest number in a text, with at most one separator between two of them. */
export function longestNumber(text: string): number {
	let longest = 0;
	let length = 0;
	let lastDigit = -1;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < ZERO || code > NINE) continue;
		const goesOn =
			index === lastDigit + 1 || (index === lastDigit + 2 && SEPARATORS.includes(text.charAt(index - 1)));
		length = goesOn ? length + 1 : 1;
		if (length > longest) longest = length;
		lastDigit = index;
	}
	return longest;
}

/** Only the digits of a text. */
export function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** The Luhn check (ISO/IEC 7812-1 annex B) over a string of digits. */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = digits.charCodeAt(digits.length - 1 - index) - ZERO;
		const doubled = digit * 2;
		sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
	}
	return digits.length > 0 && sum % 10 === 0;
}

/** The sum of each digit times its weight; digits without a weight count nothing. */
export function weightedSum(digits: string, weights: readonly number[]): number {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0);
}
