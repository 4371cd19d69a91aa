import type { Reason } from '../escalation';
import { LEARNT_LANGUAGES } from '../model/labels';
import type { MessageView } from '../view/messageView';
import type { Finding } from './rule';

/** The reasons that the classifier has a say in. */
export type WeighedReason = Extract<
	Reason,
	'humanRequest' | 'security' | 'billingDispute' | 'legal' | 'safety'
>;

interface Calibration {
	/** What the logit of the rule's score counts, and that of the classifier. */
	rule: number;
	model: number;
	bias: number;
	/** What to say where the classifier alone saw it. */
	why: string;
}

/**
 * How sure rule and classifier are together, as the logit of a share: of the messages that score 0.8, about 80 % are
 * right. Fitted by logistic regression on public labelled messages of which the classifier has seen none (three numbers
 * a reason), then moved towards finding more, since such messages are rarer there than in a support chat. For `legal`
 * and `safety` there is too little such material: the surer of the two counts, and nothing softens the rule.
 */
const CALIBRATIONS: Readonly<Record<WeighedReason, Calibration>> = {
	humanRequest: { rule: 0.82, model: 0.41, bias: 0.7, why: 'The message reads like a request for a human.' },
	security: {
		...{ rule: 0.82, model: 0.63, bias: 1.3 },
		why: 'The message reads like a report of theft, fraud or a break-in.',
	},
	billingDispute: {
		...{ rule: 0.79, model: 0.62, bias: 0.45 },
		why: 'The message reads like a complaint about a charge.',
	},
	legal: { rule: 1, model: 0.6, bias: -2.4, why: 'The message reads like a threat of legal steps.' },
	safety: { rule: 1, model: 0.6, bias: -2.4, why: 'The message reads like an emergency or a threat.' },
};
const SURER_COUNTS: readonly WeighedReason[] = ['legal', 'safety'];

/** A rule that saw nothing may have missed it. */
const NOTHING_SEEN = 0.01;
/** However sure the classifier is that there is nothing, it takes no more than this from what a rule sees. */
const MOST_DOUBT = -2.5;
/** Less than this is not worth a signal. */
const WORTH_SAYING = 0.3;

const logit = (share: number): number => Math.log(share / (1 - share));
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const within = (share: number): number => Math.min(1 - NOTHING_SEEN, Math.max(NOTHING_SEEN, share));

/** Whether the classifier has learnt this reason in the language of the message. */
const hasLearnt = (reason: WeighedReason, { understood, language }: MessageView): boolean =>
	understood === 'full' ||
	(reason === 'humanRequest' && language !== null && LEARNT_LANGUAGES.includes(language));

/** What rule and classifier say together about one message. */
export const verdictOn = (
	reason: WeighedReason,
	view: MessageView,
	finding: Finding | null,
): Finding | null => {
	const score = scoreOf(reason, view, finding);
	if (score < WORTH_SAYING) return null;
	if (finding) return { ...finding, score };
	const quote = view.likelihoods().quote(reason);
	return quote && { score, hits: [quote], why: CALIBRATIONS[reason].why };
};

/** Whether the classifier means the sentence that the rule has judged. */
const isAbout = (view: MessageView, reason: WeighedReason, { hits }: Finding): boolean => {
	const sentence = view.likelihoods().sentence(reason);
	const [hit] = hits;
	return !sentence || !hit || (hit.from < sentence.to && sentence.from < hit.to);
};

const LOGIT_OF_NOTHING = Math.log(NOTHING_SEEN / (1 - NOTHING_SEEN));

const scoreOf = (reason: WeighedReason, view: MessageView, finding: Finding | null): number => {
	const ofRule = finding?.score ?? 0;
	if (!hasLearnt(reason, view)) return ofRule;
	const { rule, model, bias } = CALIBRATIONS[reason];
	const ofModel = model * Math.max(finding ? MOST_DOUBT : -Infinity, view.likelihoods().of(reason)) + bias;
	if (SURER_COUNTS.includes(reason)) return Math.max(ofRule, sigmoid(ofModel));
	if (!finding) return sigmoid(rule * LOGIT_OF_NOTHING + ofModel);
	const score = sigmoid(rule * logit(within(ofRule)) + ofModel);
	return finding.atMost !== undefined && isAbout(view, reason, finding)
		? Math.min(score, finding.atMost)
		: score;
};
