import { functionWordTable } from '../language/functionWords';
import { ConceptSet } from '../lexicons/hits';
import type { MessageView } from '../view/messageView';
import type { Failure } from './failures';

/** A word that the customer has used in so many messages is what it is about. */
const MESSAGES_WITH_TOPIC = 3;
/** Words of a message that are looked at. */
const WORDS = 80;
const HAS_DIGIT = /\d/;
const SHORTEST_WORD = 4;

/** Words of courtesy, and of having got along, are no topic. */
const COURTESY = new ConceptSet(['filler', 'yes', 'no', 'closing', 'good', 'great']);

const isTelling = (text: string): boolean =>
	(text.length >= SHORTEST_WORD || text > '\u3000' || HAS_DIGIT.test(text)) && !functionWordTable().has(text);

const topicWords = (view: MessageView): Map<string, number> => {
	const courteous = new Set<number>();
	for (const { hits } of view.readings)
		hits.forEach((concept, list) => {
			if (!COURTESY.has(concept)) return;
			for (const { from, to } of list) for (let at = from; at < to; at++) courteous.add(at);
		});
	const words = new Map<string, number>();
	view.tokens.slice(0, WORDS).forEach(({ text }, at) => {
		if (!courteous.has(at) && isTelling(text) && !words.has(text)) words.set(text, at);
	});
	return words;
};

/** "tank" is taken up by "Wassertank". */
const mentions = (answer: MessageView, word: string): boolean =>
	answer.tokens.slice(0, WORDS).some(({ text }) => text.includes(word));

/**
 * The customer comes back to a word ("E9") that no answer takes up.
 * @param spoken messages of customer and bot in order
 * @returns the newest message of the customer as a failure of the bot, or null
 */
export const ignoredTopic = (spoken: readonly MessageView[]): Failure | null => {
	const own = spoken.filter(({ role }) => role === 'customer');
	const newest = own.at(-1);
	if (!newest || own.length < MESSAGES_WITH_TOPIC) return null;
	const answers = spoken.filter(({ role }) => role === 'bot');
	const earlier = own.slice(0, -1).map(topicWords);
	for (const [word, at] of topicWords(newest)) {
		const before = earlier.filter((words) => words.has(word)).length;
		if (before + 1 < MESSAGES_WITH_TOPIC || answers.some((answer) => mentions(answer, word))) continue;
		return {
			view: newest,
			hit: { from: at, to: at + 1 },
			why: 'No answer takes up what the customer writes about.',
			attempts: before,
		};
	}
	return null;
};
