import { readHtml } from '../../../core/conversation/htmlText';
import { isoTime } from '../../../core/conversation/isoTime';
import { withoutToolTrace } from '../../../core/conversation/toolTrace';
import { ownTime } from '../../support/ownTime';

describe('isoTime', () => {
	const THREE_PM = '2026-11-22T15:00:00.000Z';

	it.each<[unknown, string]>([
		['2026-11-22T15:00:00Z', THREE_PM],
		['2026-11-22T15:00:00.5+00:00', '2026-11-22T15:00:00.500Z'],
		['2026-11-22T16:00:00+0100', THREE_PM],
		['2026-11-22 15:00:00 UTC', THREE_PM],
		['2026-11-22 15:00:00.123456+00', '2026-11-22T15:00:00.123Z'],
		['2026-11-22T15:00', THREE_PM],
		['2026-11-22', '2026-11-22T00:00:00.000Z'],
		['2024-02-29', '2024-02-29T00:00:00.000Z'],
		[1795359600, THREE_PM],
		[1795359600000, THREE_PM],
		['1795359600', THREE_PM],
		['1795359600.000200', THREE_PM],
		[new Date(1795359600000), THREE_PM],
	])('reads %j', (value, expected) => {
		expect(isoTime(value)).toBe(expected);
	});

	it.each<unknown>([
		undefined,
		null,
		'',
		'yesterday',
		'12',
		12,
		0,
		-1,
		Number.NaN,
		Infinity,
		1e15,
		true,
		{},
		[],
		'2026-13-01',
		'2026-02-31',
		'2026-11-22T25:00:00Z',
		'22.11.2026',
		'0000-00-00',
		new Date(Number.NaN),
	])('does not guess at %j', (value) => {
		expect(isoTime(value)).toBeUndefined();
	});
});

describe('readHtml', () => {
	it.each<[string, string]>([
		['<p>Hello</p>', 'Hello'],
		['<p>one</p><p>two<br/>three</p>', 'one\ntwo\nthree'],
		['<b>1 &lt; 2</b> &amp; &quot;x&quot; &#39;y&#39; &#x1F600; &nbsp;z', '1 < 2 & "x" \'y\' 😀  z'],
		['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
		['&unknown; &#9999999;', '&unknown; &#9999999;'],
		['no tag: 1 < 2', 'no tag: 1 < 2'],
		['', ''],
	])('reads %j', (html, text) => {
		expect(readHtml(html).text).toBe(text);
	});

	it('finds the images', () => {
		expect(readHtml('<img alt="x" src="https://cdn.example.com/a.png?b=1&amp;c=2">').images).toEqual([
			'https://cdn.example.com/a.png?b=1&c=2',
		]);
	});

	it.each(['<', '&', '<a', '<img src="', '&#'])('takes linear time for a long run of %j', (piece) => {
		const started = ownTime();
		readHtml(piece.repeat(200_000));
		expect(ownTime() - started).toBeLessThan(500);
	});
});

describe('withoutToolTrace', () => {
	it.each<[string, string]>([
		['On its way.', 'On its way.'],
		['Calling orders with input: {"id":1}', ''],
		['Calling you with input: nothing', 'Calling you with input: nothing'],
		['[Used tools: Tool: a, Input: {}, Result: ok; Tool: b, Input: {}, Result: []] See [1]', 'See [1]'],
		['[Used tools: Tool: a, Input: {}, Result: [', '[Used tools: Tool: a, Input: {}, Result: ['],
		['[Used tools: none] ok', '[Used tools: none] ok'],
	])('makes %j into %j', (text, expected) => {
		expect(withoutToolTrace(text)).toBe(expected);
	});
});
