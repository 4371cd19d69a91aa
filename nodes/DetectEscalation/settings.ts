import type { IExecuteFunctions } from 'n8n-workflow';
import { REASONS } from '../../core/detection/escalation';
import { offerTextFor } from '../../core/detection/offerTexts';
import {
	DEFAULT_SETTINGS,
	KEYWORD_MATCHES,
	SENSITIVITIES,
	type DetectionSettings,
	type Keyword,
} from '../../core/detection/settings';
import { readConditions } from '../shared/customerConditions';
import { readModelTimeout } from '../shared/modelParameters';
import { toManyOf, toNumber, toOneOf, toRecord, toRows, toText } from '../shared/parameters';
import { readThresholds } from './thresholds';

export const IF_UNREADABLE = ['stopWithError', 'escalate'] as const;

export interface NodeSettings {
	detection: DetectionSettings;
	ifUnreadable: (typeof IF_UNREADABLE)[number];
	/** How long an attached chat model may take. */
	modelTimeoutMs: number;
	/** The question of the Offer output, in the customer's language unless the builder wrote one. */
	offerText(language: string | null): string;
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	return settingsFrom((name) => context.getNodeParameter(name, itemIndex, ''));
}

/**
 * What parameters say, wherever they come from: a running node, or a workflow that was exported.
 * @param parameter the value of a parameter by its name; anything but the right type counts as not set.
 * @throws {Error} for a threshold that is none.
 */
export function settingsFrom(parameter: (name: string) => unknown): NodeSettings {
	const options = toRecord(parameter('options'));
	const ownOffer = toText(options.offerText);
	return {
		detection: {
			reasons: toManyOf(parameter('reasons'), REASONS),
			keywords: readKeywords(parameter('keywords')),
			highValueWhen: readConditions(parameter('highValueWhen')),
			sensitivity: toOneOf(parameter('sensitivity'), SENSITIVITIES, 'balanced'),
			offerFirst: parameter('offerFirst') === true,
			thresholds: readThresholds(options.thresholds),
			failedAttempts: toNumber(options.failedAttempts),
			botConfidence: toNumber(options.botConfidence),
			confidenceThreshold: toNumber(options.confidenceThreshold) ?? DEFAULT_SETTINGS.confidenceThreshold,
		},
		ifUnreadable: toOneOf(options.ifUnreadable, IF_UNREADABLE, 'stopWithError'),
		modelTimeoutMs: readModelTimeout(options.modelTimeout),
		offerText: (language) => ownOffer || offerTextFor(language),
	};
}

function readKeywords(value: unknown): Keyword[] {
	return toRows(value, 'keyword')
		.map((row) => ({ text: toText(row.text), match: toOneOf(row.match, KEYWORD_MATCHES, 'wholeWord') }))
		.filter((keyword) => keyword.text !== '');
}
