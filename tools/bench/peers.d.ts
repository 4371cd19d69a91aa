/** What the bench uses of packages that bring no types of their own. */

declare module 'vader-sentiment' {
	export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}

declare module '@nlpjs/core' {
	export interface Container {
		use(plugin: unknown): void;
	}
	export function containerBootstrap(): Container;
}

declare module '@nlpjs/lang-en' {
	export const LangEn: unknown;
}

declare module '@nlpjs/nlp' {
	import type { Container } from '@nlpjs/core';

	export class Nlp {
		constructor(settings: {
			container: Container;
			languages: string[];
			autoSave: boolean;
			nlu: { log: boolean };
		});
		addDocument(language: string, text: string, intent: string): void;
		train(): Promise<void>;
		process(language: string, text: string): Promise<{ intent: string; score: number }>;
	}
}
