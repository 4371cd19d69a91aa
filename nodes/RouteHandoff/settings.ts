import type { IExecuteFunctions } from 'n8n-workflow';
import type { CrispSettings } from '../../core/delivery/destinations/crisp';
import type { ZendeskSettings } from '../../core/delivery/destinations/zendesk';
import type { CustomerTexts } from '../../core/delivery/customerMessage';
import { DESTINATIONS, type Destination } from '../../core/delivery/receipt';
import { PRIORITIES, REASONS } from '../../core/detection/escalation';
import { DELIVER_TO, type RoutingRule, type RoutingSettings } from '../../core/routing/plan';
import { CONTENTS, REDACTIONS, type Redaction, type TranscriptInput } from '../../core/transcript/transcript';
import { readConditions } from '../shared/customerConditions';
import {
	textParameter,
	toList,
	toManyOf,
	toNumber,
	toOneOf,
	toRecord,
	toRows,
	toText,
} from '../shared/parameters';
import { readRedaction } from '../shared/readRedaction';

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
	/** What is hidden from a destination instead of what `rendering` says. */
	redactFor: Partial<Record<Destination, readonly Redaction[]>>;
	slack: { channel: string; mention: string };
	zendesk: Omit<ZendeskSettings, 'priority'> & { credentialType: (typeof ZENDESK_CREDENTIALS)[number] };
	crisp: CrispSettings;
	workflowId: string;
	reply: { field: string | null; texts: Partial<CustomerTexts> };
	ifNothingAccepts: (typeof IF_NOTHING_ACCEPTS)[number];
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	const options = toRecord(context.getNodeParameter('options', itemIndex, {}));
	const workflow = toRecord(context.getNodeParameter('workflow', itemIndex, {}));
	return {
		routing: readRouting(context, itemIndex),
		rendering: {
			content: toOneOf(options.content, CONTENTS, 'briefAndTranscript'),
			...readRedaction(context, options, itemIndex),
			systemLines: options.systemLines !== false,
			note: toText(options.note),
			timeZone: toText(options.timeZone) || context.getTimezone(),
		},
		redactFor: readRedactFor(options.redactPerDestination),
		slack: {
			channel: textParameter(context, 'slackChannel', itemIndex),
			mention: toText(toRecord(context.getNodeParameter('slackOptions', itemIndex, {})).mention),
		},
		zendesk: readZendesk(context, itemIndex),
		crisp: readCrisp(toRecord(context.getNodeParameter('crispOptions', itemIndex, {}))),
		workflowId: toText(workflow.value),
		reply: readReply(context, itemIndex, toText(options.outputField) || 'output'),
		ifNothingAccepts: toOneOf(
			context.getNodeParameter('ifNothingAccepts', itemIndex, ''),
			IF_NOTHING_ACCEPTS,
			'useOutput',
		),
	};
}

function readRedactFor(rows: unknown): NodeSettings['redactFor'] {
	return Object.fromEntries(
		toRows(rows, 'destination').flatMap((row) => {
			const destination = DESTINATIONS.find((known) => known === row.destination);
			return destination ? [[destination, toManyOf(row.redact, REDACTIONS)]] : [];
		}),
	);
}

function readRouting(context: IExecuteFunctions, itemIndex: number): RoutingSettings {
	const destinations = toManyOf(context.getNodeParameter('destinations', itemIndex, []), DESTINATIONS);
	const branches = toRows(context.getNodeParameter('branches', itemIndex, {}), 'branch').map((row) =>
		toText(row.name),
	);
	const byRules = context.getNodeParameter('routeBy', itemIndex, 'same') === 'rules';
	const otherwise = byRules
		? toManyOf(context.getNodeParameter('otherwise', itemIndex, []), DESTINATIONS)
		: [];
	return {
		destinations: otherwise.length > 0 ? otherwise : destinations,
		branches,
		deliverTo: toOneOf(context.getNodeParameter('deliverTo', itemIndex, ''), DELIVER_TO, 'firstThatAccepts'),
		rules: byRules
			? toRows(context.getNodeParameter('rules', itemIndex, {}), 'rule').map((row, index) =>
					readRule(row, index, destinations, branches),
				)
			: [],
	};
}

function readRule(
	row: Record<string, unknown>,
	index: number,
	destinations: readonly Destination[],
	branches: readonly string[],
): RoutingRule {
	const priority = PRIORITIES.find((known) => known === row.priority);
	const chosen = toManyOf(row.destinations, DESTINATIONS);
	const named = toList(row.branches);
	return {
		name: toText(row.name) || `Rule ${index + 1}`,
		reasons: toManyOf(row.reasons, REASONS),
		minimumPriority: PRIORITIES.find((known) => known === row.minimumPriority) ?? null,
		languages: toList(row.languages),
		customer: readConditions(row.customer),
		destinations: chosen.length > 0 ? chosen : destinations,
		branches: named.length > 0 ? named : branches,
		...(toText(row.slackChannel) && { slackChannel: toText(row.slackChannel) }),
		...(toText(row.slackMention) && { slackMention: toText(row.slackMention) }),
		...(toNumber(row.zendeskGroupId) !== undefined && { zendeskGroupId: toNumber(row.zendeskGroupId) }),
		...(priority && { priority }),
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
		customFields: toRows(options.customFields, 'field').flatMap((row) => {
			const id = toNumber(row.id);
			return id === undefined ? [] : [{ id, value: toText(row.value) }];
		}),
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
		texts: { delivered: toText(own.delivered), queued: toText(own.queued), failed: toText(own.failed) },
	};
}
