import type { Context } from '../context';
import type { Signal } from '../escalation';
import { type Hit, type Hits, hitsOf } from '../lexicons/compiled';
import type { Concept } from '../lexicons/concept';
import { type MessageView, type Reading } from '../view/messageView';
import { botOffered } from './botOffer';
import { clausesOfReading } from './clauses';
import { type Combination, findTogether, isNegated } from './combination';
import { type Finding, type Rule, signalOf, strongest } from './rule';

const ASKED = 'The customer asked for a human.';
const MAYBE_ASKED = 'The customer may be asking for a human.';

/** The sentence shapes of a request, each within one clause. The surer the words mean a human, the higher the score. */
const SHAPES: readonly Combination[] = [
	{ concepts: ['talk', 'human'], within: 6, score: 0.96, why: ASKED },
	{ concepts: ['talk', 'someone'], within: 4, score: 0.88, why: ASKED },
	{ concepts: ['talk', 'agent'], within: 5, score: 0.92, why: ASKED },
	{ concepts: ['talk', 'support'], within: 5, score: 0.88, why: ASKED },
	{ concepts: ['connect', 'human'], within: 6, score: 0.94, why: ASKED, unless: ['money'] },
	{ concepts: ['connect', 'me', ['someone', 'agent', 'support']], within: 5, score: 0.93, why: ASKED },
	{ concepts: ['connect', ['agent', 'support']], within: 3, score: 0.82, why: ASKED, unless: ['money'] },
	{ concepts: ['reach', 'human'], within: 5, score: 0.9, why: ASKED },
	{ concepts: ['reach', 'agent'], within: 4, score: 0.84, why: ASKED },
	{ concepts: ['reach', 'someone'], within: 3, score: 0.78, why: ASKED },
	{ concepts: ['reach', 'support'], within: 3, score: 0.76, why: ASKED },
	{ concepts: ['give', 'human'], within: 4, score: 0.9, why: ASKED },
	{ concepts: ['give', 'me', ['someone', 'agent']], within: 2, score: 0.74, why: ASKED },
	{ concepts: ['want', 'human'], within: 4, score: 0.9, why: ASKED },
	{ concepts: ['want', 'agent'], within: 1, score: 0.62, why: MAYBE_ASKED },
	{ concepts: ['want', 'someone'], within: 1, score: 0.42, why: MAYBE_ASKED },
	{ concepts: ['available', 'human'], within: 3, score: 0.76, why: ASKED },
	{ concepts: ['real', ['someone', 'agent', 'support']], within: 0, score: 0.74, why: MAYBE_ASKED },
	{ concepts: ['handover'], within: 0, score: 0.88, why: ASKED },
];

/** "I don't want a bot": the negation is what makes it a request. */
const NO_BOT: Combination = {
	concepts: ['not', ['talk', 'want', 'connect'], 'bot'],
	within: 4,
	score: 0.88,
	why: 'The customer does not want to talk to a bot.',
};
const NO_BOT_SHORT: Combination = { ...NO_BOT, concepts: ['not', 'bot'], within: 2, score: 0.45 };

/** A message that is nothing but a word for a human, and how sure that word is. */
const BARE: ReadonlyArray<readonly [concept: Concept, score: number]> = [
	['human', 0.86],
	['support', 0.58],
	['agent', 0.62],
	['someone', 0.52],
];
/** What may stand around it: words that say nothing against a request. */
const BARE_COMPANY: readonly Concept[] = [
	'human',
	'someone',
	'agent',
	'support',
	'real',
	'want',
	'talk',
	'reach',
	'connect',
	'give',
	'me',
	'filler',
	'yes',
	'available',
];
/** What none of its words may mean. */
const NOT_BARE: readonly Concept[] = ['decoy', 'not', 'aboutBot', 'closing'];
const BARE_WORDS = 16;

/** What makes a sentence less of a request, and by how much. */
const SOFTENERS: ReadonlyArray<readonly [concept: Concept, factor: number]> = [
	['aboutBot', 0.3],
	['policy', 0.5],
	['if', 0.5],
	['past', 0.5],
];
const NEGATED = 0.15;
const QUOTED = 0.4;
/** "How can I contact support?" may be a question about the phone number. */
const HOW_TO_REACH = 0.8;

const softened = (view: MessageView, clause: Hits, together: readonly Hit[], score: number): number => {
	let result = score;
	for (const [concept, factor] of SOFTENERS) if (clause.has(concept)) result *= factor;
	if (together.some((hit) => isNegated(view, clause, hit))) result *= NEGATED;
	const start = view.tokens[together[0]?.from ?? 0];
	if (start?.quoted && view.tokens.some((token) => !token.quoted)) result *= QUOTED;
	return result;
};

const findShapes = (view: MessageView, clause: Hits): Finding[] =>
	SHAPES.flatMap(({ concepts, within, score, why, unless = [] }) => {
		if (unless.some((concept) => clause.has(concept))) return [];
		const hits = findTogether(view, clause, concepts, within);
		if (!hits) return [];
		const isHowTo = clause.has('how') && (concepts[0] === 'reach' || concepts.includes('support'));
		return [{ score: softened(view, clause, hits, isHowTo ? score * HOW_TO_REACH : score), hits, why }];
	});

const findRefusalOfBot = (view: MessageView, clause: Hits): Finding[] =>
	[NO_BOT, NO_BOT_SHORT].flatMap(({ concepts, within, score, why }) => {
		if (clause.has('aboutBot')) return [];
		const hits = findTogether(view, clause, concepts, within);
		const [negation] = hits ?? [];
		const bot = hits?.at(-1);
		return hits && negation && bot && negation.from < bot.from ? [{ score, hits, why }] : [];
	});

/** "agent", "a human please!!": the whole message is the word and politeness. */
const findBare = (view: MessageView, { hits }: Reading): Finding | null => {
	if (view.tokens.length > BARE_WORDS || NOT_BARE.some((concept) => hits.has(concept))) return null;
	const explained = new Set<number>();
	for (const concept of BARE_COMPANY)
		for (const { from, to } of hitsOf(hits, concept)) for (let at = from; at < to; at++) explained.add(at);
	if (view.tokens.some((token, at) => !explained.has(at) && token.text !== '')) return null;
	return strongest(
		BARE.flatMap(([concept, score]) => {
			const [hit] = hitsOf(hits, concept);
			return hit ? [{ score, hits: [hit], why: concept === 'human' ? ASKED : MAYBE_ASKED }] : [];
		}),
	);
};

/** What one message says about wanting a human, or null. */
export const findRequest = (view: MessageView): Finding | null => {
	const findings = view.readings.flatMap((reading) => {
		const clauses = clausesOfReading(view, reading);
		const bare = findBare(view, reading);
		return [
			...clauses.flatMap((clause) => [...findShapes(view, clause), ...findRefusalOfBot(view, clause)]),
			...(bare ? [bare] : []),
		];
	});
	return strongest(findings);
};

/** "Yes" to the bot's own offer, in any of the languages that the message may be in. */
const acceptedOffer = ({ turn, botBefore }: Context): Signal[] => {
	const [answer] = turn;
	if (!botBefore || !answer || !botOffered(botBefore)) return [];
	for (const { hits } of answer.readings) {
		const [yes] = hitsOf(hits, 'yes');
		if (!yes || yes.from > 1 || hitsOf(hits, 'no').some((no) => no.from <= yes.from)) continue;
		return [
			signalOf('humanRequest', answer, {
				score: 0.95,
				hits: [yes],
				why: 'The customer accepted the offer to talk to a human.',
			}),
		];
	}
	return [];
};

/** The customer wants a human: said so in the newest turn, or says yes to the bot's offer. */
export const humanRequest: Rule = (context) => [
	...acceptedOffer(context),
	...context.turn.flatMap((view) => {
		const finding = findRequest(view);
		return finding ? [signalOf('humanRequest', view, finding)] : [];
	}),
];
