import fc from 'fast-check';
import { isolate, safeLine, safeText } from '../../../core/transcript/safeText';

describe('safeText', () => {
	it.each([
		['keeps line breaks and tabs', 'a\n\tb', 'a\n\tb'],
		['makes every line end a line break', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg', 'a\nb\nc\nd\ne\nf\ng'],
		['removes control characters', 'a\u0000b\u0007c\u001b[31md\u007f', 'abc[31md'],
		['removes overrides that turn a line around', 'safe\u202etxt.exe\u202c', 'safetxt.exe'],
		['removes isolates', '\u2066a\u2069', 'a'],
		['replaces half of a surrogate pair', 'a\ud83d', 'a\ufffd'],
		['keeps emoji with their joiners', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️'],
		['keeps the joiners of Persian and Hindi', 'می‌خواهم क्‍ष', 'می‌خواهم क्‍ष'],
	])('%s', (_name, text, expected) => {
		expect(safeText(text)).toBe(expected);
	});

	it('is the same when done twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) =>
				expect(safeText(safeText(text))).toBe(safeText(text)),
			),
		);
	});
});

describe('safeLine', () => {
	it('is one line, trimmed, and cut with an ellipsis', () => {
		expect(safeLine('  Ana\n Agent (Bob):\thi  ')).toBe('Ana Agent (Bob): hi');
		expect(safeLine('x'.repeat(100), 80)).toBe(`${'x'.repeat(79)}…`);
	});
});

describe('isolate', () => {
	it('leaves left-to-right text alone', () => {
		expect(isolate('hello 日本')).toBe('hello 日本');
	});

	it('wraps each line that has right-to-left letters', () => {
		expect(isolate('hi\nשלום!\nbye')).toBe('hi\n\u2068שלום!\u2069\nbye');
	});
});
