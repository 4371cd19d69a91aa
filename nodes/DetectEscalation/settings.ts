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
import { flagParameter, toManyOf, toNumber, toOneOf, toRecord, toRows, toText } from '../shared/parameters';

export const IF_UNREADABLE = ['stopWithError', 'escalate'] as const;

export interface NodeSettings {
	detection: DetectionSettings;
	ifUnreadable: (typeof IF_UNREADABLE)[number];
	/** The question of the Offer output, in the customer's language unless the builder wrote one. */
	offerText(language: string | null): string;
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	const options = toRecord(context.getNodeParameter('options', itemIndex, {}));
	const ownOffer = toText(options.offerText);
	return {
		detection: {
			reasons: toManyOf(context.getNodeParameter('reasons', itemIndex, []), REASONS),
			keywords: readKeywords(context.getNodeParameter('keywords', itemIndex, {})),
			highValueWhen: readConditions(context.getNodeParameter('highValueWhen', itemIndex, {})),
			sensitivity: toOneOf(context.getNodeParameter('sensitivity', itemIndex, ''), SENSITIVITIES, 'balanced'),
			offerFirst: flagParameter(context, 'offerFirst', itemIndex),
			frustrationThreshold: toNumber(options.frustrationThreshold),
			failedAttempts: toNumber(options.failedAttempts),
			botConfidence: toNumber(options.botConfidence),
			confidenceThreshold: toNumber(options.confidenceThreshold) ?? DEFAULT_SETTINGS.confidenceThreshold,
		},
		ifUnreadable: toOneOf(options.ifUnreadable, IF_UNREADABLE, 'stopWithError'),
		offerText: (language) => ownOffer || offerTextFor(language),
	};
}

function readKeywords(value: unknown): Keyword[] {
	return toRows(value, 'keyword')
		.map((row) => ({ text: toText(row.text), match: toOneOf(row.match, KEYWORD_MATCHES, 'wholeWord') }))
		.filter((keyword) => keyword.text !== '');
}
