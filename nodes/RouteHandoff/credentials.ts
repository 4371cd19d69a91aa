import type { INodeCredentialDescription } from 'n8n-workflow';
import type { Service } from './destinations';
import { ZENDESK_CREDENTIALS } from '../shared/zendeskAuthentication';

const forService = (name: string, service: Service): INodeCredentialDescription => ({
	name,
	required: true,
	displayOptions: { show: { destinations: [service] } },
});

/**
 * One credential per service, shown while the service is among the destinations. Zendesk has three kinds, of which
 * *Zendesk Authentication* leaves one: by `hide`, because the editor takes a field by which credentials are shown for
 * their own selector, and removes it from the panel with every field that it depends on.
 */
export const credentials: INodeCredentialDescription[] = [
	forService('handoffSlackApi', 'slack'),
	...ZENDESK_CREDENTIALS.map((name) => ({
		...forService(name, 'zendesk'),
		displayOptions: {
			show: { destinations: ['zendesk'] },
			hide: { zendeskAuthentication: ZENDESK_CREDENTIALS.filter((other) => other !== name) },
		},
	})),
	forService('handoffCrispApi', 'crisp'),
	forService('handoffWebhookApi', 'webhook'),
];
