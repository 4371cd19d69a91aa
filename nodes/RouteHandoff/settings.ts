import type { IExecuteFunctions } from 'n8n-workflow';
import type { CrispSettings } from '../../core/delivery/destinations/crisp';
import type { ZendeskSettings } from '../../core/delivery/destinations/zendesk';
import type { OwnTexts } from '../../core/delivery/customerMessage';
import type { RoutingSettings } from '../../core/routing/plan';
import { CONTENTS, REDACTIONS, type TranscriptInput } from '../../core/transcript/transcript';
import { readModelBriefSettings, type ModelBriefSettings } from '../shared/modelParameters';
import { textParameter, toList, toManyOf, toNumber, toOneOf, toRecord, toText } from '../shared/parameters';
import { readCustomFields } from './properties/zendeskFields';
import { readRouting } from './readRouting';
import { readStateSettings, type StateSettings } from './stateSettings';

export const IF_NOTHING_ACCEPTS = ['useOutput', 'stopWithError'] as const;
export const REPLIES = ['automatic', 'ownTexts', 'none'] as const;
export const ZENDESK_CREDENTIALS = [
	'handoffZendeskOAuth2Api',
	'handoffZendeskSignInOAuth2Api',
	'handoffZendeskApi',
] as const;

export interface NodeSettings {
	routing: RoutingSettings;
	rendering: Omit<TranscriptInput, 'conversation' | 'escalation' | 'handoffId'>;
	modelBrief: ModelBriefSettings;
	slack: { channel: string; mention: string };
	zendesk: Omit<ZendeskSettings, 'priority'> & { credentialType: (typeof ZENDESK_CREDENTIALS)[number] };
	crisp: CrispSettings;
	workflowId: string;
	/** Whether the customer's files go along. */
	sendFiles: boolean;
	reply: { field: string | null; texts: OwnTexts };
	/** Whether an anonymous customer is asked for a contact before anything is delivered. */
	askForContact: boolean;
	/** Who remembers that a human has the conversation. */
	state: StateSettings;
	/** Whether everything is made and nothing sent. */
	dryRun: boolean;
	ifNothingAccepts: (typeof IF_NOTHING_ACCEPTS)[number];
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	const options = toRecord(context.getNodeParameter('options', itemIndex, {}));
	const workflow = toRecord(context.getNodeParameter('workflow', itemIndex, {}));
	return {
		routing: readRouting(context, itemIndex, options),
		rendering: {
			content: toOneOf(options.content, CONTENTS, 'briefAndTranscript'),
			redact: toManyOf(context.getNodeParameter('redact', itemIndex, []), REDACTIONS),
			note: toText(options.note),
			timeZone: toText(options.timeZone) || context.getTimezone(),
		},
		modelBrief: readModelBriefSettings(options),
		slack: {
			channel: textParameter(context, 'slackChannel', itemIndex),
			mention: toText(toRecord(context.getNodeParameter('slackOptions', itemIndex, {})).mention),
		},
		zendesk: readZendesk(context, itemIndex),
		crisp: readCrisp(toRecord(context.getNodeParameter('crispOptions', itemIndex, {}))),
		workflowId: toText(workflow.value),
		sendFiles: options.sendFiles !== false,
		reply: readReply(context, itemIndex, toText(options.outputField) || 'output'),
		askForContact: options.askForContact === true,
		state: readStateSettings(options),
		dryRun: options.dryRun === true,
		ifNothingAccepts: toOneOf(
			context.getNodeParameter('ifNothingAccepts', itemIndex, ''),
			IF_NOTHING_ACCEPTS,
			'useOutput',
		),
	};
}

function readZendesk(context: IExecuteFunctions, itemIndex: number): NodeSettings['zendesk'] {
	const options = toRecord(context.getNodeParameter('zendeskOptions', itemIndex, {}));
	return {
		credentialType: toOneOf(
			context.getNodeParameter('zendeskAuthentication', itemIndex, ''),
			ZENDESK_CREDENTIALS,
			'handoffZendeskOAuth2Api',
		),
		groupId: toNumber(context.getNodeParameter('zendeskGroupId', itemIndex, '')),
		assigneeId: toNumber(options.assigneeId),
		formId: toNumber(options.formId),
		brandId: toNumber(options.brandId),
		tags: toList(options.tags ?? 'n8n_handoff'),
		customFields: readCustomFields(options.customFields),
		publicComment: options.publicComment === true,
	};
}

function readCrisp(options: Record<string, unknown>): CrispSettings {
	return {
		segments: toList(options.segments ?? 'handoff'),
		assigneeId: toText(options.assigneeId) || undefined,
	};
}

function readReply(context: IExecuteFunctions, itemIndex: number, field: string): NodeSettings['reply'] {
	const kind = toOneOf(context.getNodeParameter('replyToCustomer', itemIndex, ''), REPLIES, 'automatic');
	const own = kind === 'ownTexts' ? toRecord(context.getNodeParameter('replyTexts', itemIndex, {})) : {};
	return {
		field: kind === 'none' ? null : field,
		texts: {
			delivered: toText(own.delivered),
			queued: toText(own.queued),
			failed: toText(own.failed),
			outsideHours: toText(own.outsideHours),
			askingContact: toText(own.askingContact),
		},
	};
}
