/**
 * The ideas that the rules look for. A lexicon says how one language words each of them.
 * The first list is enough to understand a request for a human, the second serves the other reasons, the third the mood.
 */
export const REQUEST_CONCEPTS = [
	/** A human who answers customers, beyond doubt: "human", "representative", "supervisor", "live agent". */
	'human',
	/** Anybody: "someone", "person", "people". A request only together with other words. */
	'someone',
	/** Words for a helper that may also be a product or a job: "agent", "advisor", "operator", "assistant". */
	'agent',
	/** The department rather than a human: "support", "customer service", "help desk". */
	'support',
	/** "real", "live", "actual": makes somebody a human. */
	'real',
	'want',
	/** Present and infinitive only: what was said yesterday is not a request. */
	'talk',
	'reach',
	'connect',
	'give',
	'me',
	/** "is there", "anyone there": asks whether somebody can be had. */
	'available',
	/** Idioms that are a whole request: "escalate this", "转人工". */
	'handover',
	'bot',
	/** "am I talking to", "are you a": a question about the bot, not a request. */
	'aboutBot',
	'not',
	/** "I", "we": a negation before it belongs to another sentence part. */
	'subject',
	'if',
	'past',
	/** "hours", "cost", "policy": the sentence asks for information. */
	'policy',
	/** "how do I", "where can I". */
	'how',
	/** Words around a short request that mean nothing by themselves: "please", "hello", "a", "now". */
	'filler',
	'yes',
	'no',
	/** "thanks", "bye": the customer is content or leaves. */
	'closing',
	/** Looks like a concept of this list but is none: "travel agent", "per person", "don't know". */
	'decoy',
] as const;

export const REASON_CONCEPTS = [
	/** Who a bot may offer: "one of our technicians", "the school office". No request in the customer's words. */
	'staff',
	/** Things whose loss endangers an account: card, phone, wallet. */
	'belonging',
	'account',
	'lost',
	'stolen',
	'hacked',
	'fraud',
	/** "I did not make", "not mine", "without my permission", "do not recognise". */
	'notMine',
	/** "someone else", "a stranger". */
	'stranger',
	'use',
	/** "freeze", "block". */
	'block',
	/** "found it": what was lost is no danger any more. */
	'found',

	/** Something on an account statement: a payment, a withdrawal, a purchase. */
	'payment',
	/** What is asked of the customer: a charge, a fee, an amount. */
	'bill',
	'money',
	/** "charged", "billed", "debited". */
	'charged',
	'twice',
	/** "wrong", "error", "extra", "too much". */
	'wrong',
	/** "why was I charged", "what is this". */
	'surprising',
	/** A billing error in one word: "overcharged", "double charge". */
	'overcharged',
	'dispute',
	'giveBack',
	/** "less than", "only got", "did not receive". */
	'tooLittle',
	'remove',
	/** "will I", "are there any": a question before anything is paid. */
	'beforehand',

	'lawyer',
	/** "sue you", "take you to court", "legal action". */
	'lawsuit',
	/** "ombudsman", "consumer protection". */
	'authority',
	/** "I will", "going to", "my": makes it a threat rather than a question. */
	'announce',

	'selfHarm',
	'violence',
	'emergency',
	/** Looks like a concept of this list but is none: "suicide squad", "gift card". */
	'harmless',

	'stillBroken',
	/** "not what I asked", "you don't understand". */
	'notAsked',
	/** "again and again", "third time", "I already told you". */
	'repeated',
	/** Of the bot: "I did not understand", "could you rephrase". */
	'notUnderstood',
	/** Of the bot: "I'm not sure", "I don't have information". */
	'unsure',
] as const;

export const MOOD_CONCEPTS = [
	'great',
	'good',
	'problem',
	'bad',
	'awful',
	'insult',
	'swear',
	/** Anger at the service: "fed up", "waste of time", "worst service". */
	'fedUp',
	'complaint',
	'very',
	/** "you are", "your service is": the feeling is about us. */
	'youAre',
] as const;

export type RequestConcept = (typeof REQUEST_CONCEPTS)[number];
export type ReasonConcept = (typeof REASON_CONCEPTS)[number];
export type MoodConcept = (typeof MOOD_CONCEPTS)[number];
/** `number` is in no lexicon: every word that begins with a digit is one. */
export const CONCEPTS = [...REQUEST_CONCEPTS, ...REASON_CONCEPTS, ...MOOD_CONCEPTS, 'number'] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * Comma-separated terms. A term is one or more words; a word that ends in `*` stands for all words that begin so.
 * Case, accents, apostrophes and hyphens do not matter.
 */
export type Terms = string;

/** `rightAsWritten`: common words that look like a misspelt term but are right ("contract" is not "contact"). */
export type RequestTerms = Readonly<Record<RequestConcept | 'rightAsWritten', Terms>>;
export type ReasonTerms = Readonly<Record<ReasonConcept, Terms>>;
export type MoodTerms = Readonly<Record<MoodConcept, Terms>>;

/** How one language says things. */
export interface Lexicon {
	/** ISO 639-1. */
	language: string;
	request: RequestTerms;
	/** Absent where the language is understood for requests only. */
	reasons?: ReasonTerms;
	mood?: MoodTerms;
	/**
	 * Accents make other words here (Vietnamese "cho" gives, "chó" is a dog). Requests are understood without them all
	 * the same, because people type them so.
	 */
	accentsMatter?: boolean;
}

/** The concepts in which a misspelt word still counts. Elsewhere a near word is more often another word. */
export const SPELLING_MATTERS_LITTLE: ReadonlySet<Concept> = new Set<Concept>([
	'human',
	'someone',
	'agent',
	'support',
	'real',
	'talk',
	'reach',
	'connect',
	'stolen',
	'hacked',
	'fraud',
]);
