import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { HANDOFF_EVENTS, type HandoffEventName } from '../../core/inbound/handoffEvent';
import type { SlackSettings } from '../../core/inbound/slack';
import { toList, toManyOf, toOneOf, toRecord, toText } from '../shared/parameters';
import { ZENDESK_CREDENTIALS } from '../shared/zendeskAuthentication';

export const TRIGGER_SERVICES = ['crisp', 'slack', 'zendesk'] as const;
export type TriggerService = (typeof TRIGGER_SERVICES)[number];

export const SET_UPS = ['automatic', 'manual'] as const;

/** What closes in Slack, and what marks a reply as a note, unless the builder says otherwise. */
export const DEFAULT_CLOSING_EMOJI = 'white_check_mark';
export const DEFAULT_CLOSING_WORDS = '!close';
export const DEFAULT_NOTE_PREFIX = '//';
/** The tag that Route Handoff gives its tickets. */
export const DEFAULT_TAG = 'n8n_handoff';

export interface TriggerSettings {
	service: TriggerService;
	/** The credential of the service. */
	credentialType: string;
	/** The field of the credential that holds the service's address. */
	addressField: string;
	events: HandoffEventName[];
	/** Whether this node makes what it needs in the service; only Zendesk can. */
	isAutomatic: boolean;
	slack: Omit<SlackSettings, 'signingSecret'>;
	zendeskTag: string;
}

/** What the node's parameters say. */
export function readTriggerSettings(context: IHookFunctions | IWebhookFunctions): TriggerSettings {
	const service = toOneOf(context.getNodeParameter('service', ''), TRIGGER_SERVICES, 'slack');
	const setUp = toOneOf(context.getNodeParameter('setUp', ''), SET_UPS, 'automatic');
	const slack = toRecord(context.getNodeParameter('slackOptions', {}));
	const zendesk = toRecord(context.getNodeParameter('zendeskOptions', {}));
	return {
		service,
		...connectionOf(context, service),
		events: toManyOf(context.getNodeParameter('events', []), HANDOFF_EVENTS),
		isAutomatic: service === 'zendesk' && setUp === 'automatic',
		slack: {
			closingEmoji: toList(slack.closingEmoji ?? DEFAULT_CLOSING_EMOJI).map((emoji) =>
				emoji.replaceAll(':', ''),
			),
			closingWords: toList(slack.closingWords ?? DEFAULT_CLOSING_WORDS),
			notePrefix: toText(slack.notePrefix ?? DEFAULT_NOTE_PREFIX),
		},
		zendeskTag: toText(zendesk.tag) || DEFAULT_TAG,
	};
}

function connectionOf(
	context: IHookFunctions | IWebhookFunctions,
	service: TriggerService,
): Pick<TriggerSettings, 'credentialType' | 'addressField'> {
	if (service === 'slack') return { credentialType: 'handoffSlackApi', addressField: 'baseUrl' };
	if (service === 'crisp') return { credentialType: 'handoffCrispApi', addressField: 'baseUrl' };
	const chosen = context.getNodeParameter('zendeskAuthentication', '');
	return {
		credentialType: toOneOf(chosen, ZENDESK_CREDENTIALS, 'handoffZendeskOAuth2Api'),
		addressField: 'accountUrl',
	};
}
