import type { Conversation } from '../conversation/conversation';
import { detectLanguage, type LanguageGuess } from './language/detectLanguage';
import { type CompiledLexicon } from './lexicons/compiled';
import { KNOWN_LANGUAGES, lexiconOf } from './lexicons';
import { type Failure, failuresIn } from './rules/failures';
import { type Mood, moodOf } from './sentiment/mood';
import { DEFAULT_SETTINGS, type DetectionSettings } from './settings';
import { keepShape } from './view/keepShape';
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
	recent(): readonly MessageView[];
	/** The messages among them that show the bot failing. */
	failures(): readonly Failure[];
	/** The customer's mood. */
	mood(): Mood;
}

/** "pt-BR" -> "pt" */
const languageOfLocale = (locale: string | undefined): string | null => {
	const language = locale?.slice(0, 2).toLowerCase();
	return language && KNOWN_LANGUAGES.includes(language) ? language : null;
};

/** The language, what else it may be, and English, which is mixed into every other. */
const lexiconsToTry = (language: string | null, candidates: readonly string[]): CompiledLexicon[] => {
	const lexicons: CompiledLexicon[] = [];
	if (language) addLexicon(lexicons, language);
	const most = language ? ALSO_TRIED + 1 : TRIED_WHERE_UNKNOWN;
	for (let at = 0; at < Math.min(most, candidates.length); at++) addLexicon(lexicons, candidates[at] ?? '');
	addLexicon(lexicons, 'en');
	return lexicons;
};

const addLexicon = (lexicons: CompiledLexicon[], language: string): void => {
	const lexicon = lexiconOf(language);
	if (lexicon && !lexicons.includes(lexicon)) lexicons.push(lexicon);
};

/** Works out each thing once, when it is first needed. */
class PreparedContext implements Context {
	language: string | null = null;
	turn: MessageView[] = [];
	botBefore: MessageView | null = null;
	botLast: MessageView | null = null;
	private lexicons: readonly CompiledLexicon[] = [];
	private readonly tokens: Array<readonly Token[] | undefined> = [];
	private readonly views: Array<MessageView | undefined> = [];
	private knownRecent: readonly MessageView[] | null = null;
	private knownFailures: readonly Failure[] | null = null;
	private knownMood: Mood | null = null;

	constructor(
		readonly conversation: Conversation,
		readonly settings: DetectionSettings,
		readonly stretch: Stretch,
	) {}

	/** Reads the newest turn and what the bot said around it. */
	read(): this {
		const { stretch } = this;
		const { language, candidates } = this.guessLanguage();
		this.language = language;
		this.lexicons = lexiconsToTry(language, candidates);
		for (const index of stretch.turn) {
			const view = this.viewOf(index);
			if (view) this.turn.push(view);
		}
		this.botBefore = this.viewOf(stretch.botBefore);
		this.botLast = this.viewOf(stretch.botLast);
		return this;
	}

	recent(): readonly MessageView[] {
		return (this.knownRecent ??= this.viewRecent());
	}

	failures(): readonly Failure[] {
		return (this.knownFailures ??= failuresIn(this.recent()));
	}

	mood(): Mood {
		return (this.knownMood ??= moodOf(this));
	}

	private textOf(index: number): string {
		return this.conversation.messages[index]?.text ?? '';
	}

	private tokensOf(index: number): readonly Token[] {
		return (this.tokens[index] ??= tokensOf(this.textOf(index)));
	}

	private viewOf(index: number): MessageView | null {
		const message = this.conversation.messages[index];
		if (!message) return null;
		return (this.views[index] ??= viewMessage(
			message,
			index,
			this.tokensOf(index),
			this.lexicons,
			this.language,
		));
	}

	private viewRecent(): MessageView[] {
		const { start, turn, botLast } = this.stretch;
		const last = Math.max(turn.at(-1) ?? -1, botLast);
		const found: MessageView[] = [];
		for (let index = Math.max(start, last - LOOK_BACK + 1); index <= last; index++) {
			const view = this.viewOf(index);
			if (view) found.push(view);
		}
		return found;
	}

	/** The language of the turn by its own words, else by what the customer wrote before, else by the customer's locale. */
	private guessLanguage(): LanguageGuess {
		const { start, turn } = this.stretch;
		const guess = this.guessFrom(turn);
		if (guess.language) return guess;
		const first = turn[0] ?? 0;
		const before: number[] = [];
		for (let index = Math.max(start, first - LOOK_BACK); index < first; index++)
			if (this.conversation.messages[index]?.role === 'customer') before.push(index);
		const earlier = before.length > 0 ? this.guessFrom(before).language : null;
		return {
			language: earlier ?? languageOfLocale(this.conversation.customer.locale),
			candidates: guess.candidates,
		};
	}

	private guessFrom(indexes: readonly number[]): LanguageGuess {
		const [only] = indexes;
		if (indexes.length === 1 && only !== undefined)
			return detectLanguage(this.tokensOf(only), this.textOf(only));
		const texts = indexes.map((index) => this.textOf(index));
		const tokens = indexes.flatMap((index) => this.tokensOf(index));
		return detectLanguage(tokens, texts.join('\n'));
	}
}
keepShape(
	new PreparedContext({ id: '', channel: '', messages: [], customer: { attributes: {} } }, DEFAULT_SETTINGS, {
		start: 0,
		turn: [],
		botBefore: -1,
		botLast: -1,
	}),
);

/** Prepares a conversation for the rules. The cost grows with the newest turn, not with the conversation. */
export const prepare = (conversation: Conversation, settings: DetectionSettings): Context =>
	new PreparedContext(conversation, settings, stretchOf(conversation)).read();
