import type { Conversation } from '../conversation/conversation';
import type { Escalation } from '../detection/escalation';
import type { OwnPattern } from './redact/ownPattern';

export const FORMATS = [
	'slack',
	'zendesk',
	'crisp',
	'email',
	'markdown',
	'plainText',
	'html',
	'json',
] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENTS = ['briefAndTranscript', 'brief', 'transcript'] as const;
export type Content = (typeof CONTENTS)[number];

export const REDACTIONS = ['card', 'iban', 'secret', 'nationalId', 'email', 'phone'] as const;
/** What can be hidden. `secret`: keys, tokens and passwords. */
export type Redaction = (typeof REDACTIONS)[number];

/** What an agent reads in ten seconds. Empty fields are left out of the rendered brief. */
export interface Brief {
	customer: string;
	/** One line per signal, with the quoted words. */
	why: string[];
	/** The customer's own words for what they want, unless a model wrote it. */
	wants: string;
	/** What the bot tried and how often. */
	tried: string;
	/** Order numbers, dates, amounts, addresses the customer already gave. */
	facts: string[];
	/** The last question of the customer that nobody answered. */
	openQuestion: string;
	mood: string;
	language: string;
	/** A remark of the builder or of the AI Agent for the team. */
	note: string;
	/** Which of the lines above a chat model wrote; empty where the rules wrote all of it. */
	byModel: ReadonlyArray<'wants' | 'tried' | 'openQuestion'>;
}

/** What was left out of a rendering to fit its destination, or null. */
export interface Shortened {
	messagesLeftOut: number;
	charactersLeftOut: number;
	/** Where the agent finds the rest: "the attached file transcript.txt" … */
	restIsIn: string;
}

export interface RenderedFile {
	name: string;
	mimeType: string;
	content: string;
}

/** Everything a renderer needs. Nothing in it is trusted markup: escaping is each renderer's duty. */
export interface TranscriptInput {
	conversation: Conversation;
	/** Null where no detector ran (Route Handoff on its own, or as an agent's tool). */
	escalation: Escalation | null;
	/** Null where no handoff exists yet (Format Transcript). */
	handoffId: string | null;
	/** A remark for the team, shown in the brief. */
	note: string;
	content: Content;
	redact: readonly Redaction[];
	/** What the builder has hidden besides, made ready by `readOwnPatterns`. */
	ownPatterns?: readonly OwnPattern[];
	/**
	 * Customer fields that stay as they are: "email", "phone", "name", "id", "url" or the name of an attribute, in any
	 * case.
	 */
	exempt?: readonly string[];
	/** False leaves out the lines of the system (events, tool results) from what is shown; JSON has them all the same. */
	systemLines?: boolean;
	/** IANA zone for the times shown, e.g. "Europe/Berlin". */
	timeZone: string;
}
