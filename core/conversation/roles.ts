import { ROLES, type Role } from './conversation';

/** What the APIs and databases that people use call the four roles. Lower case, `_` for spaces. */
const WORDS = {
	customer: ['customer', 'user', 'human', 'visitor', 'contact', 'client'],
	bot: ['bot', 'assistant', 'ai', 'model'],
	agent: ['agent', 'operator', 'admin', 'human_agent'],
	system: ['system', 'tool', 'function', 'developer', 'event'],
} as const satisfies Record<Role, readonly string[]>;

const ROLE_OF_WORD: ReadonlyMap<string, Role> = new Map(
	ROLES.flatMap((role) => WORDS[role].map((word): [string, Role] => [word, role])),
);

/** The words that are understood, for an error's remedy. */
export const ROLE_WORDS = ROLES.map((role) => WORDS[role].join(' / ')).join(', ');

/** The role that a word of another system stands for, in any case; undefined for an unknown word. */
export function roleOf(word: string): Role | undefined {
	return ROLE_OF_WORD.get(word.trim().toLowerCase().replace(/[\s-]/g, '_'));
}
