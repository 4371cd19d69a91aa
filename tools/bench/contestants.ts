import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import { PorterStemmer, SentimentAnalyzer, WordTokenizer } from 'natural';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import winkEnglish from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { conversationOf, customerMessage, type Detect, WHOLE_DETECTOR } from './detector';

export const CONTESTANT_NAMES = ['detector', 'regex', 'naturalAfinn', 'vader', 'winkNlp', 'nlpjs'] as const;
export type ContestantName = (typeof CONTESTANT_NAMES)[number];

/** One value for each contestant. */
export type PerContestant<T> = Record<ContestantName, T>;

/** Something that reads one message, at once or (`isAsync`) with a promise. */
export type Contestant = { name: ContestantName } & (
	| { isAsync: false; read: (text: string) => unknown }
	| { isAsync: true; read: (text: string) => Promise<unknown> }
);

/** What a builder writes who has no detector. */
const FIFTEEN_PHRASES =
	/\b(?:talk to (?:a )?human|speak (?:to|with) (?:a )?(?:human|person)|real person|live agent|human agent|customer service|representative|supervisor|manager|operator|refund|cancel|lawyer|complaint|not working)\b/i;

/** What nlp.js is trained on, once. */
const NLPJS_EXAMPLES: Readonly<Record<'request' | 'none', readonly string[]>> = {
	request: [
		'let me talk to a human',
		'i want to speak with a real person',
		'can i talk to an agent please',
		'connect me to a representative',
		'get me your manager',
		'is there somebody i can talk to',
		'transfer me to customer service',
		'i need a human now',
		'please put me through to support staff',
		'i would rather chat with a person',
		'stop the bot and give me an operator',
		'can someone from your team call me',
		'live agent',
		'i do not want to talk to a robot',
	],
	none: [
		'where is my order',
		'how do i change my address',
		'what does the premium plan cost',
		'thank you that helped',
		'i forgot my password',
		'do you ship to canada',
		'when are you open on saturday',
		'can i return shoes i have worn',
		'my invoice has the wrong name',
		'which sizes do you have',
		'how long does delivery take',
		'the app shows an error when i log in',
		'i would like to book a table for two',
		'how can i cancel my subscription',
	],
};

async function trainNlpjs(): Promise<Nlp> {
	const container = containerBootstrap();
	container.use(LangEn);
	const nlp = new Nlp({ container, languages: ['en'], autoSave: false, nlu: { log: false } });
	for (const [intent, texts] of Object.entries(NLPJS_EXAMPLES))
		for (const text of texts) nlp.addDocument('en', text, intent);
	await nlp.train();
	return nlp;
}

/** Everybody, ready to run, each used as its documentation says. All but the detector read English alone. */
export async function contestants(detect: Detect): Promise<Contestant[]> {
	const natural = new SentimentAnalyzer('English', PorterStemmer, 'afinn');
	const tokenizer = new WordTokenizer();
	const wink = winkNlp(winkEnglish);
	const nlpjs = await trainNlpjs();
	return [
		{
			name: 'detector',
			isAsync: false,
			read: (text) => detect(conversationOf([customerMessage(text)]), WHOLE_DETECTOR),
		},
		{ name: 'regex', isAsync: false, read: (text) => FIFTEEN_PHRASES.test(text) },
		{ name: 'naturalAfinn', isAsync: false, read: (text) => natural.getSentiment(tokenizer.tokenize(text)) },
		{ name: 'vader', isAsync: false, read: (text) => SentimentIntensityAnalyzer.polarity_scores(text) },
		{ name: 'winkNlp', isAsync: false, read: (text) => wink.readDoc(text).out(wink.its.sentiment) },
		{ name: 'nlpjs', isAsync: true, read: (text) => nlpjs.process('en', text) },
	];
}

/** Makes one value for each contestant. */
export const forEachContestant = <T>(make: (name: ContestantName) => T): PerContestant<T> => ({
	detector: make('detector'),
	regex: make('regex'),
	naturalAfinn: make('naturalAfinn'),
	vader: make('vader'),
	winkNlp: make('winkNlp'),
	nlpjs: make('nlpjs'),
});
