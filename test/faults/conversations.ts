import type { IDataObject } from 'n8n-workflow';
import { handoffIdOf } from '../../core/delivery/handoffId';

/** Each makes a delivery of other requests: replies in a thread, a file, a customer without an address. */
export const SHAPES = ['short', 'noAddress', 'thread', 'file'] as const;
export type Shape = (typeof SHAPES)[number];

/** One conversation of the matrix. */
export interface Sample {
	/** Stands in everything that the customer says, so that the stand-ins' own state tells whose it is. */
	token: string;
	handoffId: string;
	shape: Shape;
	item: IDataObject;
}

/** Messages, and words in each of them. */
const SIZES: Readonly<Record<Shape, { messages: number; words: number }>> = {
	short: { messages: 3, words: 6 },
	noAddress: { messages: 3, words: 6 },
	thread: { messages: 16, words: 140 },
	file: { messages: 320, words: 130 },
};
/** Long ones cost most of the time, so they are few. */
const ONE_FILE_IN = 50;
const OTHERS = ['short', 'noAddress', 'short', 'thread', 'noAddress', 'short'] as const;

export function shapeOf(index: number): Shape {
	if (index % ONE_FILE_IN === ONE_FILE_IN - 1) return 'file';
	return OTHERS[index % OTHERS.length] ?? 'short';
}

export function sampleOf(token: string, shape: Shape): Sample {
	const { messages, words } = SIZES[shape];
	const filler = Array.from({ length: words }, (_, index) => `word${index % 97}`).join(' ');
	const conversation = {
		id: token,
		channel: 'chat',
		customer: {
			name: 'Ana Ruiz',
			...(shape !== 'noAddress' && { email: 'ana@example.com' }),
			attributes: { plan: 'pro' },
		},
		messages: Array.from({ length: messages }, (_, index) => ({
			role: index % 2 === 0 ? 'customer' : 'bot',
			text: `${token} number ${index + 1}: ${filler}`,
			attachments: [],
		})),
	};
	return { token, handoffId: handoffIdOf(token, ''), shape, item: { conversation } };
}
