import type { Conversation } from '../conversation/conversation';
import { detectLanguage, type LanguageGuess } from './language/detectLanguage';
import { type CompiledLexicon } from './lexicons/compiled';
import { KNOWN_LANGUAGES, lexiconOf } from './lexicons';
import { type Failure, failuresIn } from './rules/failures';
import { type Mood, moodOf } from './sentiment/mood';
import type { DetectionSettings } from './settings';
import { type MessageView, viewMessage } from './view/messageView';
import { type Stretch, stretchOf } from './view/stretch';
import { type Token, tokensOf } from './view/tokens';

/** How many messages of the stretch the trend and repeated failures look back over. */
export const LOOK_BACK = 24;
/** How many other languages that are nearly as likely are tried beside the one the text is in. */
const ALSO_TRIED = 2;
/** How many likely ones are tried where none is likely enough. */
const TRIED_WHERE_UNKNOWN = 5;

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
	/** The messages among them that show the bot failing. */
	failures: () => readonly Failure[];
	/** The customer's mood. */
	mood: () => Mood;
}

const once = <T extends object>(make: () => T): (() => T) => {
	let made: T | null = null;
	return () => (made ??= make());
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
	const guessFrom = (indexes: readonly number[]): LanguageGuess => {
		const [only] = indexes;
		if (indexes.length === 1 && only !== undefined)
			return detectLanguage(tokensAt(only), conversation.messages[only]?.text ?? '');
		const texts = indexes.map((index) => conversation.messages[index]?.text ?? '');
		return detectLanguage(indexes.flatMap(tokensAt), texts.join('\n'));
	};
	const guess = guessFrom(turn);
	if (guess.language) return guess;
	const first = turn[0] ?? 0;
	const before: number[] = [];
	for (let index = Math.max(start, first - LOOK_BACK); index < first; index++)
		if (conversation.messages[index]?.role === 'customer') before.push(index);
	const earlier = before.length > 0 ? guessFrom(before).language : null;
	return {
		language: earlier ?? languageOfLocale(conversation.customer.locale),
		candidates: guess.candidates,
	};
};

/** The language, what else it may be, and English, which is mixed into every other. */
const lexiconsToTry = (language: string | null, candidates: readonly string[]): CompiledLexicon[] => {
	const lexicons: CompiledLexicon[] = [];
	const add = (each: string) => {
		const lexicon = lexiconOf(each);
		if (lexicon && !lexicons.includes(lexicon)) lexicons.push(lexicon);
	};
	if (language) add(language);
	const most = language ? ALSO_TRIED + 1 : TRIED_WHERE_UNKNOWN;
	for (const candidate of candidates.slice(0, most)) add(candidate);
	add('en');
	return lexicons;
};

/** Prepares a conversation for the rules. The cost grows with the newest turn, not with the conversation. */
export const prepare = (conversation: Conversation, settings: DetectionSettings): Context => {
	const { messages } = conversation;
	const stretch = stretchOf(conversation);
	const tokens: Array<readonly Token[] | undefined> = [];
	const tokensAt = (index: number) => (tokens[index] ??= tokensOf(messages[index]?.text ?? ''));
	const { language, candidates } = languageOfTurn(conversation, stretch, tokensAt);
	const lexicons = lexiconsToTry(language, candidates);
	const views: Array<MessageView | undefined> = [];
	const viewOf = (index: number): MessageView | null => {
		const message = messages[index];
		if (!message) return null;
		return (views[index] ??= viewMessage(message, index, tokensAt(index), lexicons, language));
	};
	const recent = once(() => {
		const last = Math.max(stretch.turn.at(-1) ?? -1, stretch.botLast);
		const found: MessageView[] = [];
		for (let index = Math.max(stretch.start, last - LOOK_BACK + 1); index <= last; index++) {
			const view = viewOf(index);
			if (view) found.push(view);
		}
		return found;
	});
	const failures = once(() => failuresIn(recent()));
	const context: Context = {
		conversation,
		settings,
		stretch,
		language,
		recent,
		failures,
		turn: stretch.turn.flatMap((index) => viewOf(index) ?? []),
		botBefore: viewOf(stretch.botBefore),
		botLast: viewOf(stretch.botLast),
		mood: once(() => moodOf(context)),
	};
	return context;
};
