import type { Message, Role } from '../../conversation/conversation';
import { functionWordTable } from '../language/functionWords';
import type { CompiledLexicon } from '../lexicons/compiled';
import type { Hit, Hits } from '../lexicons/hits';
import { type Likelihoods, likelihoodsOf } from '../model/linearModel';
import { keepShape } from './keepShape';
import type { Token } from './tokens';

/** What one lexicon sees in one message. */
export interface Reading {
	language: string;
	hits: Hits;
}

/** What is understood of the language of a message: everything, only requests for a human, or nothing for sure. */
export type Understood = 'full' | 'requests' | 'nothing';

/** A message prepared once for all rules. */
export interface MessageView {
	/** Index into `conversation.messages`. */
	index: number;
	role: Role;
	text: string;
	tokens: readonly Token[];
	/** ISO 639-1 of the customer's turn, or null. */
	language: string | null;
	understood: Understood;
	/** One per language that the message may be in and that sees something in it, the likeliest first. */
	readings: readonly Reading[];
	/** What the classifier makes of it; worked out when a rule first asks. */
	likelihoods(): Likelihoods;
}

class ViewedMessage implements MessageView {
	private weighed: Likelihoods | null = null;

	constructor(
		readonly index: number,
		readonly role: Role,
		readonly text: string,
		readonly tokens: readonly Token[],
		readonly language: string | null,
		readonly understood: Understood,
		readonly readings: readonly Reading[],
	) {}

	likelihoods(): Likelihoods {
		return (this.weighed ??= likelihoodsOf(this.tokens, this.readings));
	}
}
keepShape(new ViewedMessage(-1, 'customer', '', [], null, 'nothing', []));

/**
 * @param lexicons of the languages that it may be in
 * @param language the one it is in, or null; in that one misspelt words are understood, in others they are often other words
 */
export const viewMessage = (
	message: Message,
	index: number,
	tokens: readonly Token[],
	lexicons: readonly CompiledLexicon[],
	language: string | null,
): MessageView => {
	const readings: Reading[] = [];
	let understood: Understood = 'nothing';
	for (const lexicon of lexicons) {
		const found = lexicon.search(tokens, lexicon.language === (language ?? 'en'));
		const hits =
			language === null || lexicon.language === language ? found : withoutOwnWords(found, tokens, language);
		if (!hits.isEmpty) readings.push({ language: lexicon.language, hits });
		if (lexicon.language === language) understood = lexicon.isFull ? 'full' : 'requests';
	}
	return new ViewedMessage(index, message.role, message.text, tokens, language, understood, readings);
};

/** "die" in a German message is no English word: what is grammar in the message's own language is not read in another. */
const withoutOwnWords = (hits: Hits, tokens: readonly Token[], language: string): Hits =>
	hits.filter(({ from, to }) =>
		tokens.slice(from, to).some(({ text }) => !functionWordTable().get(text)?.includes(language)),
	);

/** The words of a hit, or from the first to the last of several, exactly as written. */
export const quoteOf = (view: MessageView, ...hits: readonly Hit[]): string => {
	const from = Math.min(...hits.map((hit) => hit.from));
	const to = Math.max(...hits.map((hit) => hit.to));
	return view.text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? view.text.length);
};

/** Words between two hits; 0 where they touch or overlap. Signs of scripts without spaces count half. */
export const gapBetween = (view: MessageView, one: Hit, other: Hit): number => {
	const words = Math.max(0, Math.max(one.from, other.from) - Math.min(one.to, other.to));
	return isSign(view.tokens[one.from]) ? words / 2 : words;
};

const isSign = (token: Token | undefined): boolean =>
	token !== undefined && token.text.length === 1 && token.text > '\u3000';
