import type { Conversation, Message } from '../../core/conversation/conversation';
import { conversationOf, customerMessage, type Detect, WHOLE_DETECTOR } from './detector';
import { evenlySpaced, mean, median } from './statistics';

export const CONVERSATION_LENGTHS = [10, 100, 1_000, 10_000] as const;
const LONGEST = 10_000;
/** Conversations of each length; they end alike in every length, so that only the length differs. */
const ENDINGS = 34;
const PASSES = 15;

/** The growing conversation is one message longer each call … */
const GROWS_TO = 2_000;
const QUARTERS = 4;
/** … and says the same in every quarter, so that only what was said before differs. */
const QUARTER = GROWS_TO / QUARTERS;
const GROWTHS = 3;

const BOT_ANSWERS = [
	'You can see the state of your order under "My orders".',
	'Sorry, I did not understand that. Could you put it differently?',
	'Our plans start at 9 € a month. Shall I show you what they include?',
	'I have sent a link to the e-mail address of your account.',
	'Here is an article that may help: https://help.example.com/articles/42',
	'Is there anything else I can do for you?',
];

/** A customer and a bot in turn, the customer first, over and over the same texts. */
export function dialogue(texts: readonly string[], length: number): Message[] {
	return Array.from({ length }, (_, at): Message => {
		const turn = Math.floor(at / 2);
		if (at % 2 === 0) return customerMessage(texts[turn % texts.length] ?? '');
		return { role: 'bot', text: BOT_ANSWERS[turn % BOT_ANSWERS.length] ?? '', attachments: [] };
	});
}

/** Milliseconds that one call takes. */
function timeOf(detect: Detect, conversation: Conversation): number {
	const started = performance.now();
	detect(conversation, WHOLE_DETECTOR);
	return performance.now() - started;
}

/** Microseconds per call on a whole conversation of each length, the newest message being the customer's. */
export function costByConversationLength(detect: Detect, texts: readonly string[]): Map<number, number> {
	// The sample is sorted by language: endings this far apart are in different ones.
	const apart = 2 * Math.max(1, Math.floor(texts.length / ENDINGS));
	const all = dialogue(texts, LONGEST + ENDINGS * apart);
	const ends = Array.from({ length: ENDINGS }, (_, ending) => LONGEST + ending * apart - 1);
	return new Map(
		CONVERSATION_LENGTHS.map((length) => {
			const conversations = ends.map((end) => conversationOf(all.slice(end - length, end)));
			const passes = Array.from({ length: PASSES }, () =>
				mean(conversations.map((conversation) => timeOf(detect, conversation))),
			);
			return [length, median(passes) * 1_000];
		}),
	);
}

/**
 * A conversation that grows by one message per call, as a chat does: microseconds per call in each quarter, by the
 * number of messages at its end.
 */
export function costWhileGrowing(detect: Detect, texts: readonly string[]): Map<number, number> {
	const quarter = dialogue(evenlySpaced(texts, QUARTER / 2), QUARTER);
	const all = Array.from({ length: QUARTERS }, () => quarter).flat();
	const growths = Array.from({ length: GROWTHS }, () => costOfEachCall(detect, all));
	return new Map(
		Array.from({ length: QUARTERS }, (_, place) => {
			const [from, to] = [place * QUARTER, (place + 1) * QUARTER];
			return [to, median(growths.map((costs) => mean(costs.slice(from, to)))) * 1_000];
		}),
	);
}

/** Every call gets objects of its own, as every execution in n8n does. */
function costOfEachCall(detect: Detect, all: readonly Message[]): number[] {
	return all.map((_, last) =>
		timeOf(detect, conversationOf(all.slice(0, last + 1).map((message) => ({ ...message })))),
	);
}
