import { asksForContact } from '../../conversation/contactQuestion';
import type { Context } from '../context';
import type { Signal } from '../escalation';
import { ConceptSet, type Hits } from '../lexicons/hits';
import type { Concept } from '../lexicons/concept';
import { type MessageView, type Reading } from '../view/messageView';
import { botOffered } from './botOffer';
import { clausesOfReading } from './clauses';
import {
	type Combination,
	findTogether,
	isAnyNegated,
	isNegated,
	mayAnyMatch,
	mayMatch,
	prepared,
} from './combination';
import { type Finding, type Rule, signalOf, strongest } from './rule';
import { verdictOn } from './verdict';

const ASKED = 'The customer asked for a human.';
const MAYBE_ASKED = 'The customer may be asking for a human.';

/** The sentence shapes of a request, each within one clause. The surer the words mean a human, the higher the score. */
const SHAPES = prepared([
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
]);

/** "I don't want a bot": the negation is what makes it a request. */
const NO_BOT: Combination = {
	concepts: ['not', ['talk', 'want', 'connect'], 'bot'],
	within: 4,
	score: 0.88,
	why: 'The customer does not want to talk to a bot.',
	unless: ['aboutBot'],
};
const REFUSALS = prepared([NO_BOT, { ...NO_BOT, concepts: ['not', 'bot'], within: 2, score: 0.45 }]);

/** A message that is nothing but a word for a human, and how sure that word is. */
const BARE: ReadonlyArray<readonly [concept: Concept, score: number]> = [
	['human', 0.86],
	['support', 0.58],
	['agent', 0.62],
	['someone', 0.52],
];
const BARE_CONCEPTS = new ConceptSet(BARE.map(([concept]) => concept));
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
const NOT_BARE = new ConceptSet(['decoy', 'not', 'aboutBot', 'closing']);
const BARE_WORDS = 16;
/** It may be a product, a menu or a job as well, so it is asked about where the builder wants that. */
const BARE_AT_MOST = 0.66;

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

/** How many words behind the verb the negation of a sentence may stand that begins with its object. */
const DENIAL_REACH = 4;

/**
 * "Einen Mitarbeiter brauche ich dafür nicht", "оператора не надо": the object comes first and the negation behind.
 * Not so where what is denied is the bot ("einen Menschen will ich, nicht den Bot").
 */
const isDeniedBehind = (view: MessageView, clause: Hits, [first, object]: Finding['hits']): boolean => {
	if (!first) return false;
	const isObjectFirst = object !== undefined && object.from < first.from && clause.of('want').includes(first);
	const reach = isObjectFirst ? DENIAL_REACH : object === undefined ? 0 : -1;
	return clause
		.of('not')
		.some(
			({ from, to }) =>
				from >= first.to &&
				from - first.to <= reach &&
				view.tokens[from]?.clause === view.tokens[first.from]?.clause &&
				!clause.of('bot').some((bot) => bot.from >= to),
		);
};

/** The score with all that makes the sentence less of a request; what is softened stays so, whatever else is seen. */
const softened = (view: MessageView, clause: Hits, { hits, why, score }: Finding): Finding => {
	let factor = 1;
	for (const [concept, share] of SOFTENERS) if (clause.has(concept)) factor *= share;
	if (isAnyNegated(view, clause, hits) || isDeniedBehind(view, clause, hits)) factor *= NEGATED;
	const start = view.tokens[hits[0]?.from ?? 0];
	if (start?.quoted && view.tokens.some((token) => !token.quoted)) factor *= QUOTED;
	return factor < 1 ? { hits, why, score: score * factor, atMost: score * factor } : { hits, why, score };
};

/** Adds the shapes of a request that a clause has. */
const addShapes = (view: MessageView, clause: Hits, findings: Finding[]): void => {
	if (!mayAnyMatch(SHAPES, clause)) return;
	for (const shape of SHAPES.all) {
		if (!mayMatch(shape, clause)) continue;
		const { concepts, within, score, why } = shape;
		const hits = findTogether(view, clause, concepts, within);
		if (!hits) continue;
		const isHowTo = clause.has('how') && (concepts[0] === 'reach' || concepts.includes('support'));
		findings.push(softened(view, clause, { score: isHowTo ? score * HOW_TO_REACH : score, hits, why }));
	}
};

const addRefusalOfBot = (view: MessageView, clause: Hits, findings: Finding[]): void => {
	if (!mayAnyMatch(REFUSALS, clause)) return;
	for (const refusal of REFUSALS.all) {
		if (!mayMatch(refusal, clause)) continue;
		const { concepts, within, score, why } = refusal;
		const hits = findTogether(view, clause, concepts, within);
		const [negation] = hits ?? [];
		const bot = hits?.at(-1);
		if (hits && negation && bot && negation.from < bot.from) findings.push({ score, hits, why });
	}
};

/** "agent", "a human please!!": the whole message is the word and politeness. */
const findBare = (view: MessageView, { hits }: Reading): Finding | null => {
	if (view.tokens.length > BARE_WORDS || !hits.present.meets(BARE_CONCEPTS) || hits.present.meets(NOT_BARE))
		return null;
	// One bit a word; there are few enough.
	let explained = 0;
	for (const concept of BARE_COMPANY)
		for (const { from, to } of hits.of(concept)) for (let at = from; at < to; at++) explained |= 1 << at;
	for (let at = 0; at < view.tokens.length; at++)
		if ((explained & (1 << at)) === 0 && view.tokens[at]?.text !== '') return null;
	return strongest(
		BARE.flatMap(([concept, score]) => {
			const [hit] = hits.of(concept);
			if (!hit) return [];
			return concept === 'human'
				? [{ score, hits: [hit], why: ASKED }]
				: [{ score, hits: [hit], why: MAYBE_ASKED, atMost: BARE_AT_MOST }];
		}),
	);
};

/** Words that begin with a capital for another reason than being a name. */
const NOUNS_HAVE_CAPITALS = 'de';
const NAME = /^\p{Lu}\p{Ll}+$/u;
const NAMED: Finding = { score: 0.8, hits: [], why: 'The customer asks for somebody by name.' };

/** "Can I talk to Maria?": a name where the person stands, behind "to" or "with" unless that is part of the term. */
const addNamed = (view: MessageView, { language }: Reading, clause: Hits, findings: Finding[]): void => {
	if (language === NOUNS_HAVE_CAPITALS || clause.has('aboutBot') || clause.has('past')) return;
	for (const talk of clause.of('talk')) {
		const at = talk.to - talk.from > 1 ? talk.to : talk.to + 1;
		const token = view.tokens[at];
		const isNamed = token && NAME.test(view.text.slice(token.start, token.end)) && !token.quoted;
		if (!isNamed || token.clause !== view.tokens[talk.from]?.clause || isNegated(view, clause, talk))
			continue;
		findings.push({ ...NAMED, hits: [talk, { from: at, to: at + 1 }] });
	}
};

/** What a request by name is told by. */
const NAMED_BY = new ConceptSet(['talk']);

/** Whether a sentence of a request may stand in a message. */
const mayHaveSentence = (hits: Hits): boolean =>
	hits.present.meets(NAMED_BY) || mayAnyMatch(SHAPES, hits) || mayAnyMatch(REFUSALS, hits);

/** What one message says about wanting a human, or null. */
export const findRequest = (view: MessageView): Finding | null => {
	const findings: Finding[] = [];
	for (const reading of view.readings) {
		if (mayHaveSentence(reading.hits))
			for (const clause of clausesOfReading(view, reading)) {
				addShapes(view, clause, findings);
				addRefusalOfBot(view, clause, findings);
				addNamed(view, reading, clause, findings);
			}
		const bare = findBare(view, reading);
		if (bare) findings.push(bare);
	}
	return strongest(findings);
};

/** "Yes" to the bot's own offer, in any of the languages that the message may be in. */
const acceptedOffer = ({ turn, botBefore }: Context): Signal[] => {
	const [answer] = turn;
	if (!botBefore || !answer || !botOffered(botBefore)) return [];
	for (const { hits } of answer.readings) {
		const [yes] = hits.of('yes');
		if (!yes || yes.from > 1 || hits.of('no').some((no) => no.from <= yes.from)) continue;
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

/** Route Handoff asks for a contact once before it hands over: whatever the answer is, the handover goes on. */
const answeredContactQuestion = ({ turn, botBefore }: Context): Signal[] => {
	const [answer] = turn;
	if (!botBefore || !answer || !asksForContact(botBefore.text)) return [];
	return [
		signalOf('humanRequest', answer, {
			score: 0.95,
			hits: [{ from: 0, to: answer.tokens.length }],
			why: 'The customer answered the question for a contact.',
		}),
	];
};

/** The customer wants a human: said so in the newest turn, or says yes to the bot's offer. */
export const humanRequest: Rule = (context) => {
	const signals = [...acceptedOffer(context), ...answeredContactQuestion(context)];
	for (const view of context.turn) {
		const finding = verdictOn('humanRequest', view, findRequest(view));
		if (finding) signals.push(signalOf('humanRequest', view, finding));
	}
	return signals;
};
