import fc from 'fast-check';
import { CONCEPTS } from '../../../../core/detection/lexicons/concept';
import { ConceptSet, type Hit, Hits, indexOf } from '../../../../core/detection/lexicons/hits';

/** A set has room for so many. */
const ROOM = 96;
const setOf = (numbers: readonly number[]): ConceptSet => {
	const set = new ConceptSet();
	for (const number of numbers) set.add(number);
	return set;
};
const numbersOf = (set: ConceptSet): number[] => {
	const numbers: number[] = [];
	set.forEach((number) => numbers.push(number));
	return numbers;
};
const sorted = (numbers: Iterable<number>): number[] =>
	[...new Set(numbers)].sort((one, other) => one - other);

/** First and last of each of the three fields of 32 bits. */
const BORDERS = [0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 94, 95];
const numbers = fc.array(fc.oneof(fc.constantFrom(...BORDERS), fc.integer({ min: 0, max: ROOM - 1 })), {
	maxLength: 30,
});

describe('the concepts', () => {
	it('fit into a set, each with a number of its own', () => {
		expect(CONCEPTS.length).toBeLessThanOrEqual(ROOM);
		expect(CONCEPTS.map(indexOf)).toEqual([...CONCEPTS.keys()]);
		expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
	});
});

describe('a set of concepts', () => {
	it('meets one with the same concept and no other, for every two there are', () => {
		const wrong = CONCEPTS.flatMap((one) =>
			CONCEPTS.filter(
				(other) => new ConceptSet([one]).meets(new ConceptSet([other])) !== (one === other),
			).map((other) => `${one} ${other}`),
		);
		expect(wrong).toEqual([]);
	});

	it.each(BORDERS)('holds number %d and no neighbour of it', (number) => {
		const set = setOf([number]);
		expect(numbersOf(set)).toEqual([number]);
		for (const other of BORDERS) expect(set.meets(setOf([other]))).toBe(other === number);
	});

	it('visits each of its concepts once, the lowest first', () => {
		fc.assert(
			fc.property(numbers, (some) => {
				expect(numbersOf(setOf(some))).toEqual(sorted(some));
			}),
		);
		expect(numbersOf(new ConceptSet(CONCEPTS))).toEqual([...CONCEPTS.keys()]);
	});

	it('is visited without change', () => {
		const set = setOf(BORDERS);
		expect(numbersOf(set)).toEqual(numbersOf(set));
	});

	it('meets another exactly where they share a concept', () => {
		fc.assert(
			fc.property(numbers, numbers, (some, others) => {
				const isShared = some.some((number) => others.includes(number));
				expect(setOf(some).meets(setOf(others))).toBe(isShared);
				expect(setOf(others).meets(setOf(some))).toBe(isShared);
			}),
		);
	});

	it('takes in all of another, which stays as it is', () => {
		fc.assert(
			fc.property(numbers, numbers, (some, others) => {
				const set = setOf(some);
				const other = setOf(others);
				set.addAll(other);
				expect(numbersOf(set)).toEqual(sorted([...some, ...others]));
				expect(numbersOf(other)).toEqual(sorted(others));
			}),
		);
	});

	it('meets nothing while it is empty, not even itself', () => {
		const empty = new ConceptSet();
		expect(empty.meets(empty)).toBe(false);
		expect(empty.meets(new ConceptSet(CONCEPTS))).toBe(false);
		expect(new ConceptSet(CONCEPTS).meets(empty)).toBe(false);
		expect(numbersOf(empty)).toEqual([]);
	});
});

describe('the hits of a message', () => {
	const HUMAN = indexOf('human');
	const hit = (from: number): Hit => ({ from, to: from + 1 });

	it('are found under their concept, in the order in which they came', () => {
		const hits = new Hits();
		hits.add(HUMAN, hit(3));
		hits.add(indexOf('number'), hit(4));
		hits.add(HUMAN, hit(5));
		expect(hits.of('human')).toEqual([hit(3), hit(5)]);
		expect(hits.of('number')).toEqual([hit(4)]);
		expect(hits.of('agent')).toEqual([]);
		expect([hits.has('human'), hits.has('number'), hits.has('agent')]).toEqual([true, true, false]);
		expect(numbersOf(hits.present)).toEqual(sorted([HUMAN, indexOf('number')]));
	});

	it('are none at first', () => {
		const hits = new Hits();
		const visited: number[] = [];
		hits.forEach((concept) => visited.push(concept));
		expect(hits.isEmpty).toBe(true);
		expect(visited).toEqual([]);
		expect(numbersOf(hits.present)).toEqual([]);
		hits.add(HUMAN, hit(0));
		expect(hits.isEmpty).toBe(false);
	});

	it('are kept for every concept there is, and visited once', () => {
		const hits = new Hits();
		for (const [at, concept] of CONCEPTS.entries()) hits.add(indexOf(concept), hit(at));
		for (const [at, concept] of CONCEPTS.entries()) expect(hits.of(concept)).toEqual([hit(at)]);
		const visited = new Map<number, readonly Hit[]>();
		hits.forEach((concept, list) => {
			expect(visited.has(concept)).toBe(false);
			visited.set(concept, list);
		});
		expect(visited).toEqual(new Map(CONCEPTS.map((_, at) => [at, [hit(at)]])));
	});

	it('are kept up to a limit for each concept, so that hostile text stays cheap', () => {
		const hits = new Hits();
		for (let at = 0; at < 10_000; at++) hits.add(HUMAN, hit(at));
		hits.add(indexOf('agent'), hit(7));
		expect(hits.of('human').length).toBeLessThan(100);
		expect(hits.of('human').slice(0, 3)).toEqual([hit(0), hit(1), hit(2)]);
		expect(hits.of('agent')).toEqual([hit(7)]);
	});

	it('of one message are not those of another', () => {
		const one = new Hits();
		one.add(HUMAN, hit(0));
		expect(new Hits().of('human')).toEqual([]);
		expect(new Hits().has('human')).toBe(false);
	});
});
