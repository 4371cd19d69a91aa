import type { Conversation } from '../conversation/conversation';
import { detectLanguage } from './language/detectLanguage';
import { type CompiledLexicon } from './lexicons/compiled';
import { KNOWN_LANGUAGES, lexiconOf } from './lexicons';
import { type Mood, moodOf } from './sentiment/mood';
import type { DetectionSettings } from './settings';
import { type MessageView, viewMessage } from './view/messageView';
import { type Stretch, stretchOf } from './view/stretch';
import { tokensOf } from './view/tokens';

/** How many messages of the stretch the trend and repeated failures look back over. */
export const LOOK_BACK = 24;
/** How many languages are tried where the text does not say which one it is. */
const TRIED_LANGUAGES = 4;

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
	/** The last `LOOK_BACK` messages of the stretch up to the newest turn; read only when a rule asks. */
	recent: () => readonly MessageView[];
	/** The customer's mood, worked out once. */
	mood: () => Mood;
}

/** "pt-BR" -> "pt" */
const languageOfLocale = (locale: string | undefined): string | null => {
	const language = locale?.slice(0, 2).toLowerCase();
	return language && KNOWN_LANGUAGES.includes(language) ? language : null;
};

const languageOfTurn = (
	conversation: Conversation,
	{ start, turn }: Stretch,
): { language: string | null; candidates: readonly string[] } => {
	const text = turn.map((index) => conversation.messages[index]?.text ?? '').join('\n');
	const guess = detectLanguage(tokensOf(text), text);
	if (guess.language) return guess;
	const first = turn[0] ?? 0;
	const before = conversation.messages
		.slice(Math.max(start, first - LOOK_BACK), first)
		.filter((message) => message.role === 'customer')
		.map((message) => message.text)
		.join('\n');
	const earlier = before === '' ? null : detectLanguage(tokensOf(before), before).language;
	const language = earlier ?? languageOfLocale(conversation.customer.locale);
	return { language, candidates: guess.candidates };
};

/** The language, English (mixed into every other), and where the language is unknown the likeliest few. */
const lexiconsToTry = (language: string | null, candidates: readonly string[]): CompiledLexicon[] => {
	const languages = language
		? [language, 'en']
		: [...(candidates.length > 0 ? candidates.slice(0, TRIED_LANGUAGES) : KNOWN_LANGUAGES), 'en'];
	return [...new Set(languages)].flatMap((each) => lexiconOf(each) ?? []);
};

/** Prepares a conversation for the rules. The cost grows with the newest turn, not with the conversation. */
export const prepare = (conversation: Conversation, settings: DetectionSettings): Context => {
	const stretch = stretchOf(conversation);
	const { language, candidates } = languageOfTurn(conversation, stretch);
	const lexicons = lexiconsToTry(language, candidates);
	const views = new Map<number, MessageView>();
	const viewOf = (index: number): MessageView | null => {
		const message = conversation.messages[index];
		if (!message) return null;
		const ready = views.get(index);
		if (ready) return ready;
		const view = viewMessage(message, index, lexicons);
		views.set(index, view);
		return view;
	};
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
			const last = stretch.turn.at(-1) ?? -1;
			const first = Math.max(stretch.start, last - LOOK_BACK + 1);
			return viewsOf(Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset));
		},
		mood: () => (mood ??= moodOf(context)),
	};
	return context;
};
