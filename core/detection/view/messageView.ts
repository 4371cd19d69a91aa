import type { Message, Role } from '../../conversation/conversation';
import type { CompiledLexicon, Hit, Hits } from '../lexicons/compiled';
import type { Token } from './tokens';

/** What one lexicon sees in one message. */
export interface Reading {
	language: string;
	hits: Hits;
}

/** A message prepared once for all rules. */
export interface MessageView {
	/** Index into `conversation.messages`. */
	index: number;
	role: Role;
	text: string;
	tokens: readonly Token[];
	/** One per language that the message may be in, the likeliest first. */
	readings: readonly Reading[];
}

/** @param spelledIn the language in which misspelt words are understood; in others they are often other words */
export const viewMessage = (
	message: Message,
	index: number,
	tokens: readonly Token[],
	lexicons: readonly CompiledLexicon[],
	spelledIn: string,
): MessageView => {
	const readings = lexicons.map((lexicon) => ({
		language: lexicon.language,
		hits: lexicon.search(tokens, lexicon.language === spelledIn),
	}));
	return { index, role: message.role, text: message.text, tokens, readings };
};

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
