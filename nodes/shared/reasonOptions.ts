import type { INodePropertyOptions } from 'n8n-workflow';
import { REASONS, type Reason } from '../../core/detection/escalation';

const TEXTS: Record<Reason, { name: string; description: string }> = {
	billingDispute: { name: 'Billing Dispute', description: 'A charge is wrong, doubled or unknown' },
	frustration: { name: 'Frustration', description: 'The customer is angry, now or more and more' },
	highValueCustomer: { name: 'High-Value Customer', description: 'The customer meets High-Value When' },
	humanRequest: { name: 'Human Request', description: 'The customer asks for a person' },
	keyword: { name: 'Keyword', description: 'One of your keywords was written' },
	legal: { name: 'Legal', description: 'A lawyer, a court or a regulator is mentioned as a threat' },
	lowConfidence: {
		name: 'Low Confidence',
		description: 'The bot says that it does not know, or its confidence is low',
	},
	repeatedFailure: { name: 'Repeated Failure', description: 'The bot did not help, again' },
	safety: { name: 'Safety', description: 'Self-harm, a threat or an emergency' },
	security: { name: 'Security', description: 'A hacked account, fraud, a stolen card or phone' },
};

/** Every reason as a choice of a multi-select, by name. */
export const reasonOptions: INodePropertyOptions[] = REASONS.map((value) => ({
	...TEXTS[value],
	value,
})).sort((a, b) => (a.name < b.name ? -1 : 1));
