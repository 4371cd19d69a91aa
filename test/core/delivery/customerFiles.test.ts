import fc from 'fast-check';
import type { Attachment, Conversation, Role } from '../../../core/conversation/conversation';
import {
	FILE_LIMITS,
	planFiles,
	remarksOf,
	sayLeftOut,
	type FileLimits,
} from '../../../core/delivery/customerFiles';

const LIMITS: FileLimits = { files: 3, perFile: 100, together: 150 };
const file = (name: string, binaryKey?: string, mimeType = 'image/png'): Attachment => ({
	...{ name, mimeType },
	...(binaryKey !== undefined && { binaryKey }),
});
const said = (...messages: Array<[Role, Attachment[]]>): Conversation => ({
	id: 'c1',
	channel: 'chat',
	customer: { attributes: {} },
	messages: messages.map(([role, attachments]) => ({ role, text: '', attachments })),
});
const sizes = (entries: Record<string, number>) => new Map(Object.entries(entries));

describe("which of the customer's files go along", () => {
	it('all that n8n holds, in their order, under names of their own', () => {
		const conversation = said(
			['customer', [file('photo.png', 'data0'), file('Photo.png', 'data1')]],
			['bot', [file('answer.png', 'data9')]],
			['customer', [file('../transcript.txt', 'data2', 'text/html'), file('link.png')]],
		);
		const plan = planFiles(conversation, sizes({ data0: 1, data1: 2, data2: 3, data9: 4 }), LIMITS);
		expect(plan.files).toEqual([
			{ key: 'data0', name: 'photo.png', mimeType: 'image/png', size: 1 },
			{ key: 'data1', name: 'Photo (2).png', mimeType: 'image/png', size: 2 },
			{ key: 'data2', name: 'transcript (2).txt', mimeType: 'application/octet-stream', size: 3 },
		]);
		expect(plan.leftOut).toEqual([]);
		expect(sayLeftOut(plan)).toBeNull();
	});

	it.each<[string, number | undefined, string]>([
		['an empty one', 0, 'empty'],
		['one that n8n has lost', undefined, 'content'],
		['one that is too large', 101, 'larger than'],
	])('not %s, which is said', (_name, size, why) => {
		const plan = planFiles(
			said(['customer', [file('a.png', 'a'), file('b.png', 'b')]]),
			sizes({ ...(size !== undefined && { a: size }), b: 5 }),
			LIMITS,
		);
		expect(plan.files.map(({ name }) => name)).toEqual(['b.png']);
		expect(remarksOf(plan).get('a')).toContain(why);
		expect(sayLeftOut(plan)).toContain('a.png');
	});

	it.each([
		['too many', { a: 1, b: 1, c: 1, d: 1 }],
		['too large together', { a: 90, b: 90, c: 40, d: 1 }],
	])('the newest where they are %s', (_name, bytes) => {
		const conversation = said(
			['customer', [file('a.png', 'a'), file('b.png', 'b')]],
			['customer', [file('c.png', 'c'), file('d.png', 'd')]],
		);
		const plan = planFiles(conversation, sizes(bytes), LIMITS);
		expect(plan.files.map(({ key }) => key)).toEqual(['b', 'c', 'd']);
		expect(plan.leftOut.map(({ key }) => key)).toEqual(['a']);
	});

	it('once where an older message names the same key: the item has the newer file', () => {
		const conversation = said(
			['customer', [file('old.png', 'data0')]],
			['customer', [file('new.png', 'data0')]],
		);
		expect(planFiles(conversation, sizes({ data0: 5 }), LIMITS).files).toMatchObject([{ name: 'new.png' }]);
	});

	it('none where none are to go, without a word', () => {
		const conversation = said(['customer', [file('a.png', 'a')]]);
		expect(planFiles(conversation, null, LIMITS)).toEqual({ files: [], leftOut: [] });
	});

	it('none to Crisp, and why', () => {
		const plan = planFiles(said(['customer', [file('a.png', 'a')]]), sizes({ a: 5 }), FILE_LIMITS.crisp);
		expect(plan.files).toEqual([]);
		expect(sayLeftOut(plan)).toMatch(/a\.png.*public link/);
	});

	it('never more than the limits, and each file exactly once', () => {
		const bytes = fc.array(fc.option(fc.integer({ min: 0, max: 120 })), { maxLength: 12 });
		fc.assert(
			fc.property(bytes, (list) => {
				const keys = list.map((_, index) => `data${index}`);
				const held = new Map(list.flatMap((size, index) => (size === null ? [] : [[`data${index}`, size]])));
				const plan = planFiles(said(['customer', keys.map((key) => file('same.png', key))]), held, LIMITS);
				expect(plan.files.length).toBeLessThanOrEqual(LIMITS.files);
				expect(plan.files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(LIMITS.together);
				expect(plan.files.every(({ size }) => size > 0 && size <= LIMITS.perFile)).toBe(true);
				const all = [...plan.files, ...plan.leftOut];
				expect(all.map(({ key }) => key).sort()).toEqual([...keys].sort());
				expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
			}),
		);
	});
});
