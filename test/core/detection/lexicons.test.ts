import { COMMON } from '../../../core/detection/lexicons/common';
import * as mood from '../../../core/detection/lexicons/mood';
import * as reasons from '../../../core/detection/lexicons/reasons';
import * as request from '../../../core/detection/lexicons/request';
import { KNOWN_LANGUAGES, lexiconOf } from '../../../core/detection/lexicons';
import { tokensOf } from '../../../core/detection/view/tokens';

const PARTS: ReadonlyArray<readonly [part: string, Readonly<Record<string, object>>]> = [
	['request', request],
	['reasons', reasons],
	['mood', mood],
	['common', { any: COMMON }],
];
const LISTS = PARTS.flatMap(([part, languages]) =>
	Object.entries(languages).flatMap(([language, concepts]) =>
		Object.entries(concepts).map(([concept, terms]) => ({
			where: `${part} ${language} ${concept}`,
			terms: String(terms),
		})),
	),
);

describe('the lexicons', () => {
	it('are those of the twelve full languages and the eleven for requests', () => {
		const full = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'vi', 'zh'];
		const forRequests = ['ar', 'bn', 'el', 'he', 'hi', 'ko', 'sv', 'ta', 'th', 'tr', 'uk'];
		expect([...KNOWN_LANGUAGES].sort()).toEqual([...full, ...forRequests].sort());
		expect(KNOWN_LANGUAGES.filter((language) => lexiconOf(language)?.isFull).sort()).toEqual(full);
	});

	it('hold only terms that can be found, each once in its list', () => {
		const bad = LISTS.flatMap(({ where, terms }) => {
			const list = terms.split(',').map((term) => term.trim().replace(/\s+/g, ' '));
			const twice = list.filter((term, index) => list.indexOf(term) !== index);
			const unfindable = list.filter((term) => tokensOf(term.replaceAll('*', '')).length === 0);
			return [...twice, ...unfindable].filter(() => terms.trim() !== '').map((term) => `${where}: "${term}"`);
		});
		expect(bad).toEqual([]);
	});

	it('put a star only at the end of a word of two letters or more; a Korean syllable holds as many', () => {
		const bad = LISTS.flatMap(({ where, terms }) =>
			terms
				.split(/[\s,]+/)
				.filter((word) => word.includes('*') && !/^(?:[^*]{2,}|[가-힣])\*$/u.test(word))
				.map((word) => `${where}: "${word}"`),
		);
		expect(bad).toEqual([]);
	});

	it('do not exist for a language that nobody wrote', () => {
		expect(lexiconOf('xx')).toBeNull();
	});
});
