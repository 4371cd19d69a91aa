/**
 * Languages a model may write the brief in. Only those whose capital letters show a name: in German every noun has
 * one, and scripts without capitals show none, so an invented name would go unseen.
 */
export const BRIEF_LANGUAGES = ['en', 'es', 'fr', 'it', 'nl', 'pt'] as const;
export type BriefLanguage = (typeof BRIEF_LANGUAGES)[number];

interface BriefWords {
	name: string;
	customer: string;
	bot: string;
	/** What the customer does in the line Wants. */
	verbs: readonly string[];
	/** What a question, or a sentence after the first, may begin with besides words of the conversation. */
	openers: readonly string[];
}

const split = (words: string): string[] => words.split('|');

/**
 * What the model's sentences begin with. A sentence that is said of the customer or the bot can report an order that
 * somebody wrote into the chat, and cannot give it.
 */
export const BRIEF_WORDS: Readonly<Record<BriefLanguage, BriefWords>> = {
	en: {
		name: 'English',
		customer: 'The customer',
		bot: 'The bot',
		verbs: split('wants|needs|asks|would like'),
		openers: split(
			'who|what|when|where|why|how|which|can|could|does|do|did|is|are|was|were|will|would|should|has|have|it|they|he|she|this|that|there|then|i',
		),
	},
	es: {
		name: 'Spanish',
		customer: 'El cliente',
		bot: 'El bot',
		verbs: split('quiere|necesita|pide|pregunta'),
		openers: split(
			'quién|qué|cuándo|dónde|por|cómo|cuál|cuánto|cuánta|puede|pueden|es|está|hay|va|se|ha|han|lo|la|esto|después',
		),
	},
	fr: {
		name: 'French',
		customer: 'Le client',
		bot: 'Le bot',
		verbs: split('veut|souhaite|demande|a besoin'),
		openers: split(
			'qui|que|quoi|quand|où|pourquoi|comment|quel|quelle|combien|peut|est|sont|y|a|il|elle|ils|on|cela|ce|puis|la',
		),
	},
	it: {
		name: 'Italian',
		customer: 'Il cliente',
		bot: 'Il bot',
		verbs: split('vuole|chiede|desidera|ha bisogno'),
		openers: split(
			'chi|che|cosa|quando|dove|perché|come|quale|quanto|può|possono|è|sono|ha|hanno|si|lo|la|poi|questo',
		),
	},
	nl: {
		name: 'Dutch',
		customer: 'De klant',
		bot: 'De bot',
		verbs: split('wil|vraagt|zoekt|heeft nodig'),
		openers: split(
			'wie|wat|wanneer|waar|waarom|hoe|welke|welk|kan|kunnen|is|zijn|wordt|worden|heeft|het|dit|dat|er|daarna',
		),
	},
	pt: {
		name: 'Portuguese',
		customer: 'O cliente',
		bot: 'O bot',
		verbs: split('quer|pede|precisa|pergunta|gostaria'),
		openers: split(
			'quem|que|quando|onde|por|como|qual|quanto|pode|podem|é|está|há|vai|foi|se|ele|ela|isso|depois|a',
		),
	},
};
