import type { Conversation, Role } from '../../../core/conversation/conversation';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { judge, type Detect } from '../../../tools/backtest/judge';
import { newestWords, turnEnds } from '../../../tools/backtest/turns';
import { escalationOf, signal } from './files';

const ROLES: Readonly<Record<string, Role>> = { c: 'customer', b: 'bot', a: 'agent', s: 'system' };

/** "c b c": one message per letter, whose text is its number. */
const conversationOf = (letters: string): Conversation => ({
	...{ id: 'c1', channel: 'chat', customer: { attributes: {} } },
	messages: letters.split(' ').map((letter, index) => ({
		...{ role: ROLES[letter] ?? 'system', text: String(index), attachments: [] },
	})),
});

describe('turnEnds', () => {
	it.each([
		['c', [1]],
		['b', []],
		['c b c', [1, 3]],
		['b c c b c', [3, 5]],
		['c s c', [3]],
		['c a c b', [1, 3]],
		['c s b s c s', [1, 5]],
	])('of %s are %j', (letters, ends) => {
		expect(turnEnds(conversationOf(letters).messages)).toEqual(ends);
	});
});

describe('newestWords', () => {
	it.each([
		['b c s c b', '1 3'],
		['b', ''],
	])('of %s are "%s"', (letters, words) => {
		expect(newestWords(conversationOf(letters))).toBe(words);
	});
});

describe('judge', () => {
	/** Escalates as soon as so many messages were said; notes how many were said each time. */
	const escalatesFrom = (count: number) => {
		const asked: number[] = [];
		const detect: Detect = ({ messages }) => {
			asked.push(messages.length);
			return escalationOf(messages.length >= count ? [signal('legal', 0.9)] : []);
		};
		return { detect, asked };
	};
	const rowOf = (letters: string, more: { needed?: number[]; isChat?: boolean }) => ({
		...{
			conversation: conversationOf(letters),
			label: undefined,
			unknownLabel: undefined,
			rating: undefined,
		},
		...{ needed: undefined, isChat: true, ...more },
	});

	it.each([
		['at the first turn', 1, [7, 1], 1],
		['at a later turn', 3, [7, 1, 3], 2],
		['with the bot’s last answer', 7, [7, 1, 3], 3],
		['never', 8, [7, 1, 3], null],
	])('finds the turn of a handoff %s, and asks no more than it must', (_, count, expected, escalated) => {
		const { detect, asked } = escalatesFrom(count);
		const { timing } = judge(rowOf('c b c b c c b', { needed: [2] }), DEFAULT_SETTINGS, detect);
		expect(timing).toEqual({ turns: 3, escalated, needed: [2] });
		expect(asked).toEqual(expected);
	});

	it.each([
		['one turn', 'c b', { isChat: true }],
		['one message after others', 'c b c', { isChat: false }],
	])('decides once for %s', (_, letters, more) => {
		const { detect, asked } = escalatesFrom(1);
		const verdict = judge(rowOf(letters, more), DEFAULT_SETTINGS, detect);
		expect(verdict).toEqual({ escalation: escalationOf([signal('legal', 0.9)]), timing: undefined });
		expect(asked).toHaveLength(1);
	});
});
