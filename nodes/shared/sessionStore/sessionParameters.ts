import type { INodeProperties } from 'n8n-workflow';
import { DEFAULT_RETURN_AFTER_HOURS, returnAfterOf } from '../../../core/session/ownership';
import { toNumber, toText } from '../parameters';

export const DEFAULT_TABLE = 'handoff_sessions';

/** The two settings by which every node finds the same session and agrees on when it ends. */
export const sessionTableProperty: INodeProperties = {
	displayName: 'Table',
	name: 'sessionTable',
	type: 'string',
	default: DEFAULT_TABLE,
	required: true,
	description:
		'The n8n Data Table that remembers who owns each conversation. It is made when it is missing. Use the same one in every node.',
};

export const returnAfterProperty: INodeProperties = {
	displayName: 'Return After',
	name: 'returnAfter',
	type: 'number',
	typeOptions: { minValue: 0.1 },
	default: DEFAULT_RETURN_AFTER_HOURS,
	hint: 'Hours',
	description:
		'How many hours without a message end the ownership of a human, so that the bot answers again. An email or a webhook never says that it is done.',
};

export interface SessionSettings {
	table: string;
	returnAfterMs: number;
}

export function readSessionSettings(table: unknown, returnAfter: unknown): SessionSettings {
	return { table: toText(table) || DEFAULT_TABLE, returnAfterMs: returnAfterOf(toNumber(returnAfter)) };
}
