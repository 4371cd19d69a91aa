import type { INodeProperties } from 'n8n-workflow';
import { returnAfterProperty, sessionTableProperty } from '../../shared/sessionStore/sessionParameters';

/** Who remembers that a human has the conversation, and until when. */

export const openHandoffOption: INodeProperties = {
	displayName: 'Open Handoff',
	name: 'openHandoff',
	type: 'json',
	default: '',
	placeholder: '{ "handoffId": "ho_…", "references": [] }',
	description:
		'With Own State: the handoff that is open for this conversation, with the references of its receipts. Empty: none is open.',
};

export const ownStateOption: INodeProperties = {
	displayName: 'Own State',
	name: 'ownState',
	type: 'boolean',
	default: false,
	description:
		'Whether you remember yourself which conversation a human has, so that no table is used. Otherwise a conversation that a human has is not handed over again.',
};

export const returnAfterOption: INodeProperties = { ...returnAfterProperty };

export const sessionTableOption: INodeProperties = {
	...sessionTableProperty,
	displayName: 'Session Table',
	required: false,
};
