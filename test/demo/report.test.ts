import { describe, expect, it } from '@jest/globals';
import { describeDeliveries, describeFindings } from '../../demo/report';

describe('describeDeliveries', () => {
	const delivery = {
		service: 'Slack',
		place: '#support',
		customer: {},
		shownToCustomer: [],
		pings: [],
	} as const;
	const describeText = (text: string) =>
		describeDeliveries([{ ...delivery, text, shownToCustomer: [], pings: [] }])
			.trimEnd()
			.split('\n');

	it('shows a short one whole, without its empty lines', () => {
		expect(describeText('one\n\ntwo')).toEqual(['  Slack, #support', '    │ one', '    │ two']);
	});

	it('says how much of a long one it leaves out', () => {
		const lines = describeText(Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n'));
		expect(lines).toHaveLength(10);
		expect(lines.at(-1)).toBe('    │ … 12 more lines');
	});

	it('cuts long lines', () => {
		expect(describeText('x'.repeat(500))[1]).toBe(`    │ ${'x'.repeat(99)}…`);
	});
});

describe('describeFindings', () => {
	const good = { what: 'Slack: arrived once', ok: true, detail: '#support' };
	const bad = { what: 'Crisp: arrived once', ok: false, detail: 'nothing arrived' };

	it('says that all went well', () => {
		expect(describeFindings([good])).toBe('  ✓ Slack: arrived once: #support\n\nAll 1 checks passed.\n');
	});

	it('counts what did not', () => {
		const text = describeFindings([good, bad]);
		expect(text).toContain('  ✗ Crisp: arrived once: nothing arrived\n');
		expect(text).toContain('1 of 2 checks failed.');
	});
});
