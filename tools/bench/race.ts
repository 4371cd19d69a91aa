import { BenchError, saidBy } from './benchError';
import { type Contestant, forEachContestant, type PerContestant } from './contestants';
import { type Measured, measured, rotated } from './statistics';

/** Mean microseconds per message of each contestant in one round. */
export type Round = PerContestant<number>;

/** Of the two medians, and the lowest and the highest of single rounds. */
export type Ratio = Record<'ratio' | 'lowest' | 'highest', number>;

/** What the rounds say together. */
export interface RaceResult {
	rounds: number;
	microseconds: PerContestant<Measured>;
	detectorToNaturalAfinn: Ratio;
}

/** Few messages are read several times a round, else the round is over before the clock can tell. */
const LEAST_READ = 2_000;
const MOST_ROUNDS = 9;
const FEWEST_ROUNDS = 3;
const BUDGET_MILLISECONDS = 25_000;

/**
 * Everybody reads all messages, round after round, in an order that rotates; one round before the first is not
 * counted. Slow messages make fewer rounds.
 */
export async function race(everybody: readonly Contestant[], messages: readonly string[]): Promise<Round[]> {
	for (const contestant of everybody) await meanCost(contestant, messages);
	const rounds: Round[] = [];
	const end = performance.now() + BUDGET_MILLISECONDS;
	while (rounds.length < FEWEST_ROUNDS || (rounds.length < MOST_ROUNDS && performance.now() < end)) {
		const round = forEachContestant(() => NaN);
		for (const contestant of rotated(everybody, rounds.length))
			round[contestant.name] = await meanCost(contestant, messages);
		rounds.push(round);
	}
	return rounds;
}

/** The median of the rounds' means, and how far apart the rounds are. */
export function summarise(rounds: readonly Round[]): RaceResult {
	const microseconds = forEachContestant((name) => measured(rounds.map((round) => round[name])));
	const { lowest, highest } = measured(rounds.map(({ detector, naturalAfinn }) => detector / naturalAfinn));
	const ratio = microseconds.detector.median / microseconds.naturalAfinn.median;
	return { rounds: rounds.length, microseconds, detectorToNaturalAfinn: { ratio, lowest, highest } };
}

/**
 * Microseconds per message of one round, which starts without the garbage of whoever ran before. Collecting it also
 * throws compiled code away, as hardly ever happens in a running n8n, so everybody reads once before the clock starts.
 */
async function meanCost(contestant: Contestant, messages: readonly string[]): Promise<number> {
	const times = Math.ceil(LEAST_READ / messages.length);
	const read = Array.from({ length: times }, () => messages).flat();
	globalThis.gc?.();
	try {
		for (const message of read) await contestant.read(message);
		const started = performance.now();
		if (contestant.isAsync) for (const message of read) await contestant.read(message);
		else for (const message of read) contestant.read(message);
		return ((performance.now() - started) * 1_000) / read.length;
	} catch (error) {
		throw new BenchError(`${contestant.name} fails on one of the messages: ${saidBy(error)}`);
	}
}
