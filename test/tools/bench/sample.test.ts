import { describe, expect, it } from '@jest/globals';
import { drawMessages } from '../../../tools/bench/sample';

const FILES = [
	{
		language: 'en',
		path: 'en/a.txt',
		source: 'who = agent | human | person\n(get me|i want) [a|an|the] <who>',
	},
	{ language: 'de', path: 'de/a.txt', source: '# eins\nwo ist (mein|das|unser) (Paket|Geld|Konto)' },
];

describe('drawMessages', () => {
	it('draws the same messages every time, language after language', () => {
		const drawn = drawMessages(FILES, 5);
		expect(drawn).toEqual(drawMessages(FILES, 5));
		expect(drawn).toHaveLength(10);
		expect(drawn.slice(0, 5).every((text) => text.startsWith('wo ist'))).toBe(true);
	});

	it('draws others for another seed', () => {
		expect(drawMessages(FILES, 5, 1)).not.toEqual(drawMessages(FILES, 5, 2));
	});

	it('draws no message twice, and ends where there are no more', () => {
		const drawn = drawMessages(FILES, 100);
		expect(new Set(drawn).size).toBe(drawn.length);
		expect(drawn).toHaveLength(9 + 24);
	});

	it('names the file that cannot be read', () => {
		const broken = { language: 'en', path: 'en/broken.txt', source: 'get me (a|the' };
		expect(() => drawMessages([broken])).toThrow('en/broken.txt cannot be read: nothing closes "("');
	});
});
