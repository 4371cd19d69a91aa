import type { Role } from '../../../core/conversation/conversation';
import { newestCustomerTurn } from '../../../core/conversation/newestTurn';

const ROLE_OF: Record<string, Role> = { c: 'customer', b: 'bot', a: 'agent', s: 'system' };

describe('newestCustomerTurn', () => {
	it.each<[string, { from: number; to: number } | null]>([
		['', null],
		['b', null],
		['bsa', null],
		['c', { from: 0, to: 1 }],
		['cbc', { from: 2, to: 3 }],
		['cbcc', { from: 2, to: 4 }],
		['cacc', { from: 2, to: 4 }],
		['cbccb', { from: 2, to: 4 }],
		['cbccba', { from: 2, to: 4 }],
		['cbscsc', { from: 3, to: 6 }],
		['cbccs', { from: 2, to: 4 }],
	])('of "%s" is %j', (roles, turn) => {
		const messages = [...roles].map((letter) => ({
			role: ROLE_OF[letter] ?? 'bot',
			text: 'x',
			attachments: [],
		}));
		expect(newestCustomerTurn({ messages })).toEqual(turn);
	});
});
