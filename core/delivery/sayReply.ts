import { UNREADABLE_FILE, type ServiceReply } from './exchange';
import { networkError } from './networkErrors';

const STATUS_REMEDIES: Record<number, string> = {
	401: 'Check the credential.',
	403: 'The credential is not allowed to do this. Check its scopes and the plan.',
	404: 'The address or an id in it does not exist. Check the base URL and the ids.',
	413: 'What was sent is too large for it.',
	429: 'It asks to slow down and still did after several tries.',
};

/**
 * One sentence on a reply that was no success, fit for a receipt: what happened and what to do. It never quotes the
 * body, which may hold the customer's words.
 */
export function sayReply(service: string, reply: ServiceReply): string {
	if (reply.kind === 'unanswered') {
		if (reply.code === UNREADABLE_FILE) return 'n8n could not read its content.';
		return `${service} could not be reached: ${networkError(reply.code).words}.`;
	}
	if (reply.status >= 500) return `${service} had a fault of its own (HTTP ${reply.status}).`;
	if (reply.status < 300)
		return `${service} gave an answer that could not be understood (HTTP ${reply.status}).`;
	if (reply.status < 400)
		return `${service} sent us elsewhere (HTTP ${reply.status}); redirects are not followed. Check the base URL.`;
	return [`${service} refused it (HTTP ${reply.status}).`, STATUS_REMEDIES[reply.status]]
		.filter(Boolean)
		.join(' ');
}
