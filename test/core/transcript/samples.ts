import type { Conversation, Customer, Message, Role } from '../../../core/conversation/conversation';
import type { Escalation, Reason, Signal } from '../../../core/detection/escalation';
import type { TranscriptInput } from '../../../core/transcript/transcript';

export function message(role: Role, text: string, more: Partial<Message> = {}): Message {
	return { role, text, attachments: [], ...more };
}

export function signal(reason: Reason, messageIndex: number, quote: string, why = 'It was seen.'): Signal {
	return { reason, score: 0.9, messageIndex, quote, why };
}

export function escalation(signals: Signal[], more: Partial<Escalation> = {}): Escalation {
	return {
		decision: 'escalate',
		score: 0.9,
		priority: 'high',
		language: 'en',
		frustration: 0,
		signals,
		sentiment: { last: 0, trend: 0 },
		failed: [],
		...more,
	};
}

export function conversation(messages: Message[], customer: Partial<Customer> = {}): Conversation {
	return { id: 'chat-1', channel: 'chat', messages, customer: { attributes: {}, ...customer } };
}

export function input(messages: Message[], more: Partial<TranscriptInput> = {}): TranscriptInput {
	return {
		conversation: conversation(messages, { name: 'Ana Ruiz', email: 'ana@example.com' }),
		escalation: null,
		handoffId: 'ho_1',
		note: '',
		content: 'briefAndTranscript',
		redact: [],
		timeZone: 'Europe/Berlin',
		...more,
	};
}

/** A short conversation in which everything happens: files, a number, a request, an unanswered question. */
export function refundInput(more: Partial<TranscriptInput> = {}): TranscriptInput {
	return input(
		[
			message('customer', 'My order 4711-A has not arrived. I paid 49.90 € on 2 November.', {
				at: '2026-11-22T15:00:00Z',
				attachments: [
					{ name: 'receipt.png', mimeType: 'image/png', url: 'https://files.example.com/receipt.png' },
				],
			}),
			message('bot', 'Please check your tracking link.', { at: '2026-11-22T15:00:05Z' }),
			message('customer', 'That link is dead.\nWhen do I get my money back?', { at: '2026-11-22T15:01:00Z' }),
			message('bot', 'Please check your tracking link!', { at: '2026-11-22T15:01:05Z' }),
			message('customer', 'Let me talk to a person', { at: '2026-11-22T15:02:00Z' }),
			message('agent', 'I am on it.', { at: '2026-11-22T15:30:00Z', author: 'Lee' }),
		],
		{
			escalation: escalation(
				[
					signal('humanRequest', 4, 'Let me talk to a person', 'The customer asked for a human.'),
					signal(
						'repeatedFailure',
						3,
						'Please check your tracking link!',
						'The bot gave the same answer twice.',
					),
				],
				{ frustration: 0.61, sentiment: { last: -0.42, trend: -0.3 } },
			),
			note: 'Check with the warehouse first.',
			...more,
		},
	);
}

/** Many turns of a plain conversation, one minute apart. */
export function longConversation(count: number, textOf: (index: number) => string): Message[] {
	return Array.from({ length: count }, (_, index) =>
		message(index % 2 === 0 ? 'customer' : 'bot', textOf(index), {
			at: new Date(Date.UTC(2026, 10, 22, 8, index)).toISOString(),
		}),
	);
}
