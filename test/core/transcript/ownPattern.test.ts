import fc from 'fast-check';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { findHidden, hide, redactText, rulesOf } from '../../../core/transcript/redact';
import { readOwnPatterns, type OwnPattern } from '../../../core/transcript/redact/ownPattern';
import { FORMATS } from '../../../core/transcript/transcript';
import { renderPrepared } from '../../../core/transcript/renderTranscript';
import { ownTime } from '../../support/ownTime';
import { conversation, escalation, input, message, signal } from './samples';

function patterns(...rows: Array<readonly [name: string, pattern: string]>): OwnPattern[] {
	const read = readOwnPatterns(rows.map(([name, pattern]) => ({ name, pattern })));
	if (!read.ok) throw new Error(`${read.problem.row}: ${read.problem.message}`);
	return read.patterns;
}

function timeFor(pattern: string, piece: string, length: number): number {
	const text = piece.repeat(length / piece.length);
	const rules = rulesOf([], patterns(['X', pattern]));
	const start = ownTime();
	findHidden(text, rules);
	return ownTime() - start;
}

function redact(text: string, pattern: string): string {
	return hide(text, findHidden(text, rulesOf([], patterns(['X', pattern]))));
}

describe('own patterns', () => {
	it.each([
		['KD-\\d{6}', 'I am KD-123456, not KD-12.', 'I am [X], not KD-12.'],
		['(?i)kd-\\d{6}', 'kd-123456 and KD-654321', '[X] and [X]'],
		['\\bA\\d+\\b', 'A12 BA12 A1b', '[X] BA12 A1b'],
		['^A\\d', 'A1A2', '[X]A2'],
		['Straße', 'in der Straße 5 🙂', 'in der [X] 5 🙂'],
		['🙂+', 'a🙂🙂b🙂', 'a[X]b[X]'],
		['\\d{3}', 'my ١٢٣ and １２３', 'my [X] and [X]'],
		['x*', 'axxb', 'a[X]b'],
		['(KD)?', 'no KD', 'no [X]'],
		['\\b', 'a b 🙂', 'a b 🙂'],
		['$', 'a b 🙂', 'a b 🙂'],
	])('%p turns %p into %p', (pattern, text, shown) => {
		expect(redact(text, pattern)).toBe(shown);
	});

	it('finds everything in a text of any length, and ^ and \\b mean what they mean in the whole', () => {
		const text = `${'KD-123456 🙂 '.repeat(5_000)}xKD-1234567`;
		expect(redact(text, '\\bKD-\\d{6}\\b')).toBe(`${'[X] 🙂 '.repeat(5_000)}xKD-1234567`);
		expect(redact(`A${'A'.repeat(9_999)}`, '^A')).toBe(`[X]${'A'.repeat(9_999)}`);
	});

	it('finds what the language itself finds, wherever it stands in a long text', () => {
		const pieces = fc.array(
			fc.oneof(
				fc.constantFrom('KD-123456', '🙂', ' ', 'K', 'é'),
				fc.nat(900).map((n) => 'x'.repeat(n)),
			),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(pieces, (list) => {
				const text = list.join('');
				expect(redact(text, 'KD-\\d{6}')).toBe(text.replace(/KD-\d{6}/g, '[X]'));
			}),
		);
	});

	it('hide also what a built-in kind sees, under their own name', () => {
		const rules = rulesOf(['card'], patterns(['Account', '4242 4242']));
		const text = 'pay with 4242 4242 4242 4242';
		const hidden = findHidden(text, rules);
		expect(hide(text, hidden)).toBe('pay with [Account]');
		expect(hidden).toHaveLength(1);
	});

	it.each([
		['(a+)+$', 'a'],
		['(a|aa)+$', 'a'],
		['(a*)*b', 'a'],
		['a[^!]*!|a', 'a'],
		['(.*)(.*)(.*)=', 'x=y '],
		['x*', 'a'],
		['.', '🙂'],
		['(?:\\w+\\s*)+!', 'word '],
	])(
		'%p takes linear time on %p repeated',
		(pattern, piece) => {
			timeFor(pattern, piece, 1_000);
			const quarter = Math.max(timeFor(pattern, piece, 50_000), 20);
			expect(timeFor(pattern, piece, 200_000) / quarter).toBeLessThan(12);
		},
		60_000,
	);

	it.each([
		['(a+)+$', 'a'],
		['(.*)(.*)(.*)=', 'x'],
		['KD-\\d{6}', 'KD-12345'],
	])('%p takes less than two seconds for a megabyte of %p', (pattern, piece) => {
		expect(timeFor(pattern, piece, 1_000_000)).toBeLessThan(2_000);
	});
});

describe('a pattern that cannot be used', () => {
	it.each([
		[['', 'a'], 'row 2', /no name/],
		[['[]', 'a'], 'row 2', /no name/],
		[['Order', ''], 'row 2 (Order)', /no pattern/],
		[['Order', 'a'.repeat(1_001)], 'row 2 (Order)', /longer than 1000/],
		[['Order', '[a'], 'row 2 (Order)', /missing closing \]/],
		[['Order', '(a'], 'row 2 (Order)', /missing closing \)/],
		[['Order', '*a'], 'row 2 (Order)', /repetition/],
		[['Order', 'a\\'], 'row 2 (Order)', /backslash/],
	])('%p is named with its row and what is wrong', ([name = '', pattern = ''], row, message) => {
		const read = readOwnPatterns([
			{ name: 'Customer', pattern: 'KD' },
			{ name, pattern },
		]);
		expect(read).toMatchObject({ ok: false, problem: { row, message: expect.stringMatching(message) } });
	});

	it.each([
		['(?=a)b', /Look-ahead/],
		['(?<!a)b', /Look-ahead/],
		['(a)\\1', /Write the part twice/],
		['a{1000}{1000}', /meaning of its own/],
	])('%p comes with a remedy', (pattern, remedy) => {
		const read = readOwnPatterns([{ name: 'Order', pattern }]);
		expect(read).toMatchObject({ ok: false, problem: { remedy: expect.stringMatching(remedy) } });
	});

	it('is never thrown, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (pattern, text) => {
				const read = readOwnPatterns([{ name: 'X', pattern }]);
				if (read.ok) findHidden(text, rulesOf([], read.patterns));
			}),
		);
	});
});

describe('what an own pattern hides', () => {
	const NUMBER = 'KD-123456';
	const prepared = prepareTranscript(
		input([], {
			conversation: conversation(
				[
					message('customer', `I am ${NUMBER}`, {
						author: NUMBER,
						attachments: [{ name: `${NUMBER}.pdf`, url: `https://files.example.com/${NUMBER}.pdf` }],
					}),
				],
				{
					id: NUMBER,
					name: `Ana ${NUMBER}`,
					email: `${NUMBER}@example.com`,
					phone: NUMBER,
					url: `https://crm.example.com/${NUMBER}`,
					attributes: { account: NUMBER, orderId: NUMBER },
				},
			),
			escalation: escalation([signal('keyword', 0, NUMBER, `The words ${NUMBER} were seen.`)], {
				failed: [{ check: 'model', why: `It said ${NUMBER}.` }],
			}),
			note: `Look for ${NUMBER}.`,
			ownPatterns: patterns(['Customer number', 'KD-\\d{6}']),
			exempt: ['ORDERID'],
		}),
	);

	it('is hidden in every text that leaves, but for the exempt fields', () => {
		const { orderId, ...attributes } = prepared.customer.attributes;
		expect(orderId).toBe(NUMBER);
		expect(attributes).toEqual({ account: '[Customer number]' });
		const { attributes: _exempt, ...customer } = prepared.customer;
		const rest = { ...prepared, conversation: prepared.conversation.messages, customer, brief: null };
		expect(JSON.stringify(rest)).not.toContain(NUMBER);
		expect(prepared.lines[0]?.attachments).toEqual([{ name: '[Customer number].pdf' }]);
	});

	it('is counted under its name', () => {
		expect(prepared.redactions).toEqual({ 'Customer number': 11 });
	});

	it.each(FORMATS)('is shown in %s nowhere but where it is exempt', (format) => {
		const { text } = renderPrepared(prepared, format);
		const shown = text.replace(/"?orderId"?\\?: ?"?KD-?\\?-?123456/g, '');
		expect(shown).not.toMatch(/KD\\?-123456/);
		expect(shown).toContain('Customer number');
	});

	it('has a name that is no name of the language', () => {
		const rules = patterns(['constructor', 'a'], ['__proto__', 'b']);
		const { redactions } = prepareTranscript(input([message('customer', 'a b a')], { ownPatterns: rules }));
		expect(Object.entries(redactions)).toEqual(
			expect.arrayContaining([
				['constructor', expect.any(Number)],
				['__proto__', expect.any(Number)],
			]),
		);
	});

	it('is nothing without a pattern', () => {
		expect(redactText(NUMBER, []).text).toBe(NUMBER);
	});
});
