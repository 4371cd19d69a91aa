import { UNREADABLE_FILE, type ServiceReply } from './exchange';
import { networkError } from './networkErrors';

const SLOW_DOWN = 'It asks to slow down and still did after several tries. Try again later.';
const STATUS_REMEDIES: Record<number, string> = {
	401: 'Check the credential.',
	403: 'The credential is not allowed to do this. Check its scopes and the plan.',
	404: 'The address or an id in it does not exist. Check the base URL and the ids.',
	413: 'What was sent is too large for it. Choose less under Content.',
	420: SLOW_DOWN,
	423: SLOW_DOWN,
	429: SLOW_DOWN,
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
	if (reply.status >= 500)
		return `${service} had a fault of its own (HTTP ${reply.status}). Try again later.`;
	if (reply.status < 300)
		return `${service} gave an answer that could not be understood (HTTP ${reply.status}). Check the base URL: something else may answer there.`;
	if (reply.status < 400)
		return `${service} sent us elsewhere (HTTP ${reply.status}); redirects are not followed. Check the base URL.`;
	const remedy = STATUS_REMEDIES[reply.status] ?? 'Check its settings in this node and in the credential.';
	return `${service} refused it (HTTP ${reply.status}). ${remedy}`;
}
