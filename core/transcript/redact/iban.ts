import { matchesOf, type Finder, type Hit } from './hit';

/** Characters of an IBAN by country, from the IBAN registry of SWIFT (ISO 13616). */
const LENGTHS: Record<string, number> = {
	...{
		AD: 24,
		AE: 23,
		AL: 28,
		AT: 20,
		AZ: 28,
		BA: 20,
		BE: 16,
		BG: 22,
		BH: 22,
		BI: 27,
		BR: 29,
		BY: 28,
		CH: 21,
	},
	...{
		CR: 22,
		CY: 28,
		CZ: 24,
		DE: 22,
		DJ: 27,
		DK: 18,
		DO: 28,
		EE: 20,
		EG: 29,
		ES: 24,
		FI: 18,
		FK: 18,
		FO: 18,
	},
	...{
		FR: 27,
		GB: 22,
		GE: 22,
		GI: 23,
		GL: 18,
		GR: 27,
		GT: 28,
		HN: 28,
		HR: 21,
		HU: 28,
		IE: 22,
		IL: 23,
		IQ: 23,
	},
	...{
		IS: 26,
		IT: 27,
		JO: 30,
		KW: 30,
		KZ: 20,
		LB: 28,
		LC: 32,
		LI: 21,
		LT: 20,
		LU: 20,
		LV: 21,
		LY: 25,
		MC: 27,
	},
	...{
		MD: 24,
		ME: 22,
		MK: 19,
		MN: 20,
		MR: 27,
		MT: 31,
		MU: 30,
		NI: 28,
		NL: 18,
		NO: 15,
		OM: 23,
		PK: 24,
		PL: 28,
	},
	...{
		PS: 29,
		PT: 25,
		QA: 29,
		RO: 24,
		RS: 22,
		RU: 33,
		SA: 24,
		SC: 31,
		SD: 18,
		SE: 24,
		SI: 19,
		SK: 24,
		SM: 27,
	},
	...{ SO: 23, ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20, YE: 30 },
};

/** Country and check digits, with the account behind them. */
const BEGINNING = /(?<![A-Za-z0-9])[A-Za-z]{2}[ \u00a0-]?\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/g;
const SEPARATOR = /[ \t\u00a0\u202f-]/;
const ALPHANUMERIC = /[A-Za-z0-9]/;

/** IBANs of every country in the registry, in any case, with or without spaces, with a valid checksum. */
export const findIbans: Finder = (text) => {
	const hits: Hit[] = [];
	for (const { 0: beginning, index } of matchesOf(BEGINNING, text)) {
		const length = LENGTHS[beginning.slice(0, 2).toUpperCase()];
		const found = length === undefined ? null : readAccount(text, index, length);
		if (found && passesMod97(found.iban))
			hits.push({ start: index, end: found.end, replacement: '[IBAN hidden]' });
	}
	return hits;
};

/** Reads `length` letters and digits from `start`, with at most one separator between two of them. */
function readAccount(text: string, start: number, length: number): { iban: string; end: number } | null {
	let iban = '';
	for (let index = start; index < text.length; index++) {
		const character = text.charAt(index);
		if (ALPHANUMERIC.test(character)) iban += character.toUpperCase();
		else if (!SEPARATOR.test(character) || !ALPHANUMERIC.test(text.charAt(index - 1))) return null;
		if (iban.length === length) return { iban, end: index + 1 };
	}
	return null;
}

/** ISO 7064 MOD 97-10: the first four characters behind the rest, letters as 10 to 35, remainder 1. */
function passesMod97(iban: string): boolean {
	let remainder = 0;
	for (const character of iban.slice(4) + iban.slice(0, 4)) {
		const value = parseInt(character, 36);
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}
