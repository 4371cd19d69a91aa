import type { Conversation } from '../conversation/conversation';
import { detectLanguage, type LanguageGuess } from './language/detectLanguage';
import { type CompiledLexicon } from './lexicons/compiled';
import { KNOWN_LANGUAGES, lexiconOf } from './lexicons';
import { type Mood, moodOf } from './sentiment/mood';
import type { DetectionSettings } from './settings';
import { type MessageView, viewMessage } from './view/messageView';
import { type Stretch, stretchOf } from './view/stretch';
import { type Token, tokensOf } from './view/tokens';

/** How many messages of the stretch the trend and repeated failures look back over. */
export const LOOK_BACK = 24;
/** How many other languages that are nearly as likely are tried beside the one the text is in. */
const ALSO_TRIED = 2;

/** The prepared view of a conversation, made once and shared by all rules. */
export interface Context {
	conversation: Conversation;
	settings: DetectionSettings;
	stretch: Stretch;
	/** ISO 639-1 of the newest customer turn, or null. */
	language: string | null;
	/** The newest customer turn, oldest message first. */
	turn: readonly MessageView[];
	/** The bot's last message before the turn, and its last of all (an answer to the turn counts). */
	botBefore: MessageView | null;
	botLast: MessageView | null;
	/** The last `LOOK_BACK` messages of the stretch, up to the bot's answer to the turn; read only when a rule asks. */
	recent: () => readonly MessageView[];
	/** The customer's mood, worked out once. */
	mood: () => Mood;
}

const indexesBetween = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

const memoised = <T>(make: (index: number) => T): ((index: number) => T) => {
	const made = new Map<number, T>();
	return (index) => {
		const ready = made.get(index);
		if (ready !== undefined) return ready;
		const fresh = make(index);
		made.set(index, fresh);
		return fresh;
	};
};

/** "pt-BR" -> "pt" */
const languageOfLocale = (locale: string | undefined): string | null => {
	const language = locale?.slice(0, 2).toLowerCase();
	return language && KNOWN_LANGUAGES.includes(language) ? language : null;
};

/** The language of the turn by its own words, else by what the customer wrote before, else by the customer's locale. */
const languageOfTurn = (
	conversation: Conversation,
	{ start, turn }: Stretch,
	tokensAt: (index: number) => readonly Token[],
): LanguageGuess => {
	const textAt = (index: number) => conversation.messages[index]?.text ?? '';
	const guess = detectLanguage(turn.flatMap(tokensAt), turn.map(textAt).join('\n'));
	if (guess.language) return guess;
	const first = turn[0] ?? 0;
	const before = indexesBetween(Math.max(start, first - LOOK_BACK), first).filter(
		(index) => conversation.messages[index]?.role === 'customer',
	);
	const earlier =
		before.length > 0
			? detectLanguage(before.flatMap(tokensAt), before.map(textAt).join('\n')).language
			: null;
	return {
		language: earlier ?? languageOfLocale(conversation.customer.locale),
		candidates: guess.candidates,
	};
};

/** The language, what else it may be, and English, which is mixed into every other. */
const lexiconsToTry = (language: string | null, candidates: readonly string[]): CompiledLexicon[] => {
	const likely = language
		? [language, ...candidates.slice(0, ALSO_TRIED + 1)]
		: candidates.length > 0
			? candidates
			: KNOWN_LANGUAGES;
	return [...new Set([...likely, 'en'])].flatMap((each) => lexiconOf(each) ?? []);
};

/** Prepares a conversation for the rules. The cost grows with the newest turn, not with the conversation. */
export const prepare = (conversation: Conversation, settings: DetectionSettings): Context => {
	const { messages } = conversation;
	const stretch = stretchOf(conversation);
	const tokensAt = memoised((index) => tokensOf(messages[index]?.text ?? ''));
	const { language, candidates } = languageOfTurn(conversation, stretch, tokensAt);
	const lexicons = lexiconsToTry(language, candidates);
	const viewOf = memoised((index) => {
		const message = messages[index];
		return message ? viewMessage(message, index, tokensAt(index), lexicons, language) : null;
	});
	const viewsOf = (indexes: readonly number[]) => indexes.flatMap((index) => viewOf(index) ?? []);
	let mood: Mood | null = null;
	const context: Context = {
		conversation,
		settings,
		stretch,
		language,
		turn: viewsOf(stretch.turn),
		botBefore: viewOf(stretch.botBefore),
		botLast: viewOf(stretch.botLast),
		recent: () => {
			const last = Math.max(stretch.turn.at(-1) ?? -1, stretch.botLast);
			const first = Math.max(stretch.start, last - LOOK_BACK + 1);
			return viewsOf(indexesBetween(first, last + 1));
		},
		mood: () => (mood ??= moodOf(context)),
	};
	return context;
};
