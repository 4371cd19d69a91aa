import { TermTree, type WordForms } from '../../../../core/detection/lexicons/termTree';
import { tokensOf } from '../../../../core/detection/view/tokens';
import type { Word } from '../../../../core/detection/view/words';

/** "to the human*" -> its words, the last of which is a beginning. */
const termWords = (term: string) =>
	term
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => ({ text: word.replace('*', ''), isStem: word.endsWith('*') }));

const treeOf = (...terms: ReadonlyArray<readonly [concept: number, term: string]>): TermTree => {
	const tree = new TermTree();
	for (const [concept, term] of terms) tree.add(concept, termWords(term));
	return tree;
};

const AS_WRITTEN: WordForms = { of: (word) => word.text, meant: () => [] };

/** What is found, as "concept: words". */
const foundIn = (text: string, tree: TermTree, forms: WordForms = AS_WRITTEN): string[] => {
	const tokens = tokensOf(text);
	const found: string[] = [];
	tree.searchWith(forms)(tokens, (concept, from, to) => {
		const words = tokens.slice(from, to).map((token) => token.text);
		found.push(`${concept}: ${words.join(' ')}`);
	});
	return found.sort();
};

describe('a tree of terms', () => {
	const tree = treeOf(
		[1, 'human'],
		[2, 'talk to'],
		[3, 'talk to a human'],
		[4, 'to a human being'],
		[5, 'a human'],
		[5, 'human'],
	);

	it.each<[what: string, text: string, found: string[]]>([
		['a word', 'human', ['1: human', '5: human']],
		['a word in a sentence, however it is written', 'No HUMAN here', ['1: human', '5: human']],
		[
			'overlapping terms, each of them',
			'talk to a human',
			['1: human', '2: talk to', '3: talk to a human', '5: a human', '5: human'],
		],
		['a term that comes twice, twice', 'human or human', ['1: human', '1: human', '5: human', '5: human']],
		['no term of which the end is missing', 'talk', []],
		['no term of which the beginning is missing', 'to me', []],
		['no term with a word between', 'talk now to', []],
		['no longer word that begins so', 'humanity', []],
		['nothing in nothing', '', []],
	])('finds %s', (_what, text, found) => {
		expect(foundIn(text, tree)).toEqual(found);
	});

	it.each([
		'talk, to',
		'talk. To',
		'talk\nto',
		'talk (to',
		'talk: to',
		'talk 😡 to',
		'talk https://a.example to',
	])('finds no term over the end of a clause or over anything else: "%s"', (text) => {
		expect(foundIn(text, tree)).toEqual([]);
	});

	it.each(['talk to', 'talk-to', 'talk  to', "talk'to"])(
		'finds a term over hyphens, apostrophes and spaces: "%s"',
		(text) => {
			expect(foundIn(text, tree)).toEqual(['2: talk to']);
		},
	);

	it('finds a term at the very end, and the part of one that has begun', () => {
		expect(foundIn('a human talk to', tree)).toEqual(['1: human', '2: talk to', '5: a human', '5: human']);
	});

	it('names a concept once where it has the same term twice', () => {
		expect(foundIn('human', treeOf([7, 'human'], [7, 'human']))).toEqual(['7: human']);
	});

	it('finds nothing while it is empty, nor a term without words', () => {
		expect(foundIn('human', treeOf())).toEqual([]);
		expect(foundIn('human', treeOf([1, '']))).toEqual([]);
	});
});

describe('a beginning of words', () => {
	const tree = treeOf([1, 'refund*'], [2, 'ref*'], [3, 'ask* for'], [4, 'my emplo*'], [5, 'refund']);

	it.each<[text: string, found: string[]]>([
		['refund', ['1: refund', '2: refund', '5: refund']],
		['refunded', ['1: refunded', '2: refunded']],
		['refer', ['2: refer']],
		['re', []],
		['prefund', []],
		['ref', ['2: ref']],
		['asking for', ['3: asking for']],
		['ask for', ['3: ask for']],
		['asking, for', []],
		['my employees', ['4: my employees']],
		['my dog', []],
	])('stands for all words that begin so: "%s"', (text, found) => {
		expect(foundIn(text, tree)).toEqual(found);
	});

	it('may be longer or shorter than any other of the tree', () => {
		const mixed = treeOf([1, 'ab*'], [2, 'abcdefghij*']);
		expect(foundIn('abcdefghijk', mixed)).toEqual(['1: abcdefghijk', '2: abcdefghijk']);
		expect(foundIn('abcdefghi', mixed)).toEqual(['1: abcdefghi']);
	});
});

describe('a word that was meant', () => {
	const MEANT: Readonly<Record<string, readonly string[]>> = {
		humman: ['humann', 'human'],
		hat: ['that', 'human'],
		takl: ['talk'],
		reprsentative: ['representative'],
		refnd: ['refund'],
		human: ['agent'],
		refunding: ['human'],
	};
	const askingFor = () => {
		const asked: string[] = [];
		const meant = (word: Word) => {
			asked.push(word.text);
			return MEANT[word.text] ?? [];
		};
		return { asked, forms: { of: (word: Word) => word.text, meant } };
	};
	const tree = treeOf([1, 'human'], [2, 'talk to'], [3, 'refund*'], [4, 'agent'], [5, 'a human']);

	it.each<[what: string, text: string, found: string[]]>([
		['counts where the written one is unknown', 'humman', ['1: humman']],
		['counts at the beginning of a term', 'takl to', ['2: takl to']],
		['counts within a term', 'a humman', ['1: humman', '5: a humman']],
		['does not count where the written one is known', 'human', ['1: human']],
		['does not count where the written one begins like a term', 'refunding', ['3: refunding']],
		['is never the beginning of words', 'refnd', []],
		['is the likeliest that is a term', 'hat', ['1: hat']],
	])('%s', (_what, text, found) => {
		expect(foundIn(text, tree, askingFor().forms)).toEqual(found);
	});

	it('is asked for only where the written one is unknown', () => {
		const { asked, forms } = askingFor();
		foundIn('human refunding agent', tree, forms);
		expect(asked).toEqual([]);
		foundIn('humman', tree, forms);
		expect(asked).toEqual(['humman']);
	});

	it('is not asked for where no word stands', () => {
		const { asked, forms } = askingFor();
		foundIn('https://a.example a@b.example', tree, forms);
		expect(asked).toEqual([]);
	});

	it('is asked for again where a term goes on: what is unknown at the beginning may be known there', () => {
		const { asked, forms } = askingFor();
		foundIn('talk to', tree, forms);
		expect(asked).toEqual(['to']);
	});

	it('is asked for once of a word that comes again and again', () => {
		const { asked, forms } = askingFor();
		foundIn('humman, humman, humman', tree, forms);
		expect(asked).toEqual(['humman']);
	});
});

describe('two searches of one tree', () => {
	const tree = treeOf([1, 'cho'], [2, 'chó']);

	it('each compare the form of the word that they look at', () => {
		const accented: WordForms = { of: (word) => word.accented, meant: () => [] };
		const [plain, withAccents] = [tree.searchWith(AS_WRITTEN), tree.searchWith(accented)];
		const conceptsIn = (search: typeof plain): number[] => {
			const concepts: number[] = [];
			search(tokensOf('Chó'), (concept) => concepts.push(concept));
			return concepts;
		};
		expect(conceptsIn(plain)).toEqual([1]);
		expect(conceptsIn(withAccents)).toEqual([2]);
		expect(conceptsIn(plain)).toEqual([1]);
	});
});
