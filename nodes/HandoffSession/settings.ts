import type { IExecuteFunctions } from 'n8n-workflow';
import { textParameter, toOneOf, toRecord } from '../shared/parameters';
import { readSessionSettings, type SessionSettings } from '../shared/sessionStore/sessionParameters';

export const OPERATIONS = ['checkOwner', 'start', 'returnToBot', 'handleEvent'] as const;
export const IF_TABLE_FAILS = ['stopWithError', 'human'] as const;
export const IF_UNKNOWN = ['useOutput', 'ignore'] as const;

export type Operation = (typeof OPERATIONS)[number];

export interface NodeSettings extends SessionSettings {
	/** '' to find it in the item. */
	conversationId: string;
	reason: string;
	ifTableFails: (typeof IF_TABLE_FAILS)[number];
	ifUnknown: (typeof IF_UNKNOWN)[number];
}

/** The operation, the same for all items. */
export function readOperation(context: IExecuteFunctions): Operation {
	return toOneOf(context.getNodeParameter('operation', 0, ''), OPERATIONS, 'checkOwner');
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	const options = toRecord(context.getNodeParameter('options', itemIndex, {}));
	return {
		...readSessionSettings(
			context.getNodeParameter('sessionTable', itemIndex, ''),
			context.getNodeParameter('returnAfter', itemIndex, ''),
		),
		conversationId: textParameter(context, 'conversationId', itemIndex),
		reason: textParameter(context, 'reason', itemIndex),
		ifTableFails: toOneOf(options.ifTableFails, IF_TABLE_FAILS, 'stopWithError'),
		ifUnknown: toOneOf(options.ifUnknown, IF_UNKNOWN, 'useOutput'),
	};
}
