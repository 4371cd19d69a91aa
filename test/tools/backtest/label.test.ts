import { readLabel } from '../../../tools/backtest/label';

describe('readLabel', () => {
	it.each([
		['humanRequest', 'humanRequest'],
		['human_request', 'humanRequest'],
		['HUMAN-REQUEST', 'humanRequest'],
		['explicit_human_request', 'humanRequest'],
		['explicitHumanRequest', 'humanRequest'],
		['billing_dispute', 'billingDispute'],
		['highValueCustomer', 'highValueCustomer'],
		[' legal ', 'legal'],
		['none', 'none'],
		['False', 'none'],
		[false, 'none'],
		['TRUE', 'some'],
		[true, 'some'],
		[undefined, undefined],
		[null, undefined],
		['', undefined],
	])('reads %j as %s', (value, label) => {
		expect(readLabel(value)).toEqual({ ok: true, label });
	});

	it.each([
		['angry', '"angry"'],
		[1, '"1"'],
		[['legal'], 'a list'],
		[{ legal: true }, 'an object'],
		['constructor', '"constructor"'],
		['\u001b[2J' + 'x'.repeat(90), `"[2J${'x'.repeat(36)}…"`],
	])('does not know %j, and shows it short and harmless', (value, shown) => {
		expect(readLabel(value)).toEqual({ ok: false, shown });
	});
});
