import type { INodeCredentialDescription } from 'n8n-workflow';
import { ZENDESK_CREDENTIALS } from '../shared/zendeskAuthentication';
import { TRIGGER_SERVICES, type TriggerService } from './settings';

const othersThan = (service: TriggerService) => TRIGGER_SERVICES.filter((other) => other !== service);

const forService = (name: string, service: TriggerService): INodeCredentialDescription => ({
	name,
	required: true,
	displayOptions: { hide: { service: othersThan(service) } },
});

/**
 * One credential per service. By `hide`: a field by which each credential is *shown* is taken by the editor for the
 * selector of credentials, and removed from the panel.
 */
export const credentials: INodeCredentialDescription[] = [
	forService('handoffSlackApi', 'slack'),
	...ZENDESK_CREDENTIALS.map((name) => ({
		...forService(name, 'zendesk'),
		displayOptions: {
			hide: {
				service: othersThan('zendesk'),
				zendeskAuthentication: ZENDESK_CREDENTIALS.filter((other) => other !== name),
			},
		},
	})),
	forService('handoffCrispApi', 'crisp'),
];
