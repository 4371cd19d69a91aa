import type { CustomerCondition } from '../conversation/customerCondition';
import { REASONS, type Reason } from './escalation';

export const SENSITIVITIES = ['low', 'balanced', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const KEYWORD_MATCHES = ['wholeWord', 'phrase', 'wildcard'] as const;
/**
 * wholeWord: the text as one whole word or run of words; phrase: the text anywhere, also inside a word;
 * wildcard: `*` stands for any letters within a word, `?` for one.
 */
export type KeywordMatch = (typeof KEYWORD_MATCHES)[number];

export interface Keyword {
	text: string;
	match: KeywordMatch;
}

export interface DetectionSettings {
	/** Only these reasons are checked. */
	reasons: readonly Reason[];
	keywords: readonly Keyword[];
	/** The customer is of high value when any of these holds. */
	highValueWhen: readonly CustomerCondition[];
	sensitivity: Sensitivity;
	/** With it, a doubtful request or anger without a request is `offer`; without it, `escalate`. */
	offerFirst: boolean;
	/** 0..1: the score from which a reason counts. A reason without one counts from where the sensitivity says. */
	thresholds: Readonly<Partial<Record<Reason, number>>>;
	/** Failed attempts of the bot that escalate. Undefined: what the sensitivity says. */
	failedAttempts?: number;
	/** 0..1: the bot's own confidence in its last answer, where the builder has one. */
	botConfidence?: number;
	/** 0..1: a confidence below this is low. */
	confidenceThreshold: number;
}

/** Every reason, as a careful colleague would weigh it, and no questions asked before a handover. */
export const DEFAULT_SETTINGS: DetectionSettings = {
	reasons: REASONS,
	keywords: [],
	highValueWhen: [],
	sensitivity: 'balanced',
	offerFirst: false,
	thresholds: {},
	confidenceThreshold: 0.5,
};
