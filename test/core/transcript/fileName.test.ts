import fc from 'fast-check';
import {
	cutFileName,
	LONGEST_STORED_NAME,
	safeFileName,
	uniqueFileName,
} from '../../../core/transcript/fileName';

describe('the name of a stored file', () => {
	it.each([
		['invoice.pdf', 'invoice.pdf'],
		['Rechnung für März 2026.pdf', 'Rechnung für März 2026.pdf'],
		['领収書 📎.png', '领収書 📎.png'],
		['../../etc/passwd', 'passwd'],
		['C:\\Users\\Ana\\photo.png', 'photo.png'],
		['photo\u202egpj.exe', 'photogpj.exe'],
		['a\u200fb.png', 'ab.png'],
		['line\r\nbreak\u0000.png', 'line break.png'],
		['what: a "photo"?.png', 'what_ a _photo__.png'],
		['.htaccess', 'htaccess'],
		['name. . ', 'name'],
		['/', 'file'],
		['', 'file'],
		['…', '…'],
	])('%j becomes %j', (given, expected) => {
		expect(safeFileName(given)).toBe(expected);
	});

	it('keeps the extension of a long name and tears no letter', () => {
		const family = '👨‍👩‍👧‍👦';
		const name = safeFileName(`${family.repeat(40)}.jpeg`);
		expect(name.length).toBeLessThanOrEqual(LONGEST_STORED_NAME);
		expect(name).toMatch(/….jpeg$/u);
		expect(name.replaceAll(family, '')).toBe('….jpeg');
	});

	it('is always one harmless name of a sensible length', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
				const name = safeFileName(given);
				expect(name).not.toBe('');
				expect(name.length).toBeLessThanOrEqual(LONGEST_STORED_NAME);
				expect(name).not.toMatch(
					/[/\\<>:"|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f]|^[.\s]|[.\s]$/u,
				);
			}),
		);
	});

	it.each([
		['photo.png', ['photo.png'], 'photo (2).png'],
		['Photo.PNG', ['photo.png', 'photo (2).png'], 'Photo (3).PNG'],
		['README', ['readme'], 'README (2)'],
		['other.png', ['photo.png'], 'other.png'],
	])('%s beside %j is %s', (name, taken, expected) => {
		expect(uniqueFileName(name, new Set(taken))).toBe(expected);
	});

	it('is cut in its middle', () => {
		expect(cutFileName('a very long name.pdf', 12)).toBe('a very….pdf');
		expect(cutFileName('short.pdf', 12)).toBe('short.pdf');
	});
});
