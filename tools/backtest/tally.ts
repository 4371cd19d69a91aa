import {
	DECISIONS,
	REASONS,
	type Decision,
	type Escalation,
	type Reason,
} from '../../core/detection/escalation';
import { gtT, TOLERANCES } from './gtt';
import type { Timing, Verdict } from './judge';
import type { Label } from './label';
import { Correlation, Ranking } from './ranking';
import type { Judgement } from './row';

/** A reason counts as seen from this score on. */
export const SEEN_FROM = 0.5;

/** What is counted of a reason, or of escalating at all. */
export interface Counts {
	/** Rows labelled with it. */
	labelled: number;
	/** Rows in which it was seen, labelled or not. */
	seen: number;
	/** Seen and labelled with it. */
	right: number;
	/** Seen, but labelled with something else. */
	wrong: number;
}

/** When the chats of several turns would have been handed over. */
export interface TimingCounts {
	chats: number;
	/** Chats that would have been handed over at all, and before their newest turn. */
	escalated: number;
	beforeNewest: number;
	/** Chats of which it is known when they needed a human; all below is about these. */
	known: number;
	/** Sums of GT-I, GT-II and GT-III. */
	gtT: number[];
	onTurn: number;
	early: number;
	late: number;
	/** Turns too early, too late, in all. */
	turnsEarly: number;
	turnsLate: number;
	never: number;
	needless: number;
	rightlyNever: number;
}

const noCounts = (): Counts => ({ labelled: 0, seen: 0, right: 0, wrong: 0 });

/** Adds up the verdicts of any number of rows, in constant memory. */
export class Tally {
	readonly decisions: Record<Decision, number> = { escalate: 0, offer: 0, continue: 0 };
	readonly reasons: ReadonlyMap<Reason, Counts> = new Map(REASONS.map((reason) => [reason, noCounts()]));
	/** The decision to escalate, against any label but `none`. */
	readonly escalate: Counts = noCounts();
	/** Of each reason, how its score ranks the rows labelled with it above those labelled `none`. */
	readonly rankings: ReadonlyMap<Reason, Ranking> = new Map(REASONS.map((reason) => [reason, new Ranking()]));
	/** The sentiment of the newest turn and how people rated it. */
	readonly rated = new Correlation();
	readonly languages = new Map<string, number>();
	readonly timing: TimingCounts = {
		...{ chats: 0, escalated: 0, beforeNewest: 0, known: 0, gtT: TOLERANCES.map(() => 0) },
		...{ onTurn: 0, early: 0, late: 0 },
		...{ turnsEarly: 0, turnsLate: 0, never: 0, needless: 0, rightlyNever: 0 },
	};
	/** Rows with a label, and those of them labelled `none`. */
	labelled = 0;
	none = 0;

	add({ escalation, timing }: Verdict, { label, rating }: Pick<Judgement, 'label' | 'rating'>): void {
		const { decision, language } = escalation;
		this.decisions[decision] += 1;
		this.languages.set(language ?? 'unknown', (this.languages.get(language ?? 'unknown') ?? 0) + 1);
		if (label !== undefined) this.labelled += 1;
		if (label === 'none') this.none += 1;
		this.addReasons(escalation, label);
		this.addRankings(escalation, label);
		if (rating !== undefined) this.rated.add(escalation.sentiment.last, rating);
		count(this.escalate, decision === 'escalate', label !== 'none', label !== undefined);
		if (timing) addTiming(this.timing, timing);
	}

	/** Rows decided. */
	get rows(): number {
		return DECISIONS.reduce((sum, decision) => sum + this.decisions[decision], 0);
	}

	private addRankings({ signals, frustration }: Escalation, label: Label | undefined): void {
		for (const [reason, ranking] of this.rankings) {
			if (label !== reason && label !== 'none') continue;
			const scores = signals.flatMap((signal) => (signal.reason === reason ? signal.score : []));
			// How angry somebody is, is known of every row; the other reasons only where they were seen.
			ranking.add(reason === 'frustration' ? frustration : Math.max(0, ...scores), label === reason);
		}
	}

	private addReasons({ signals }: Escalation, label: Label | undefined): void {
		for (const [reason, counts] of this.reasons) {
			const isSeen = signals.some((signal) => signal.reason === reason && signal.score >= SEEN_FROM);
			// "true" does not say for which reason, so it is no evidence for or against one.
			count(counts, isSeen, label === reason, label !== undefined && label !== 'some');
		}
	}
}

function count(counts: Counts, isSeen: boolean, isIt: boolean, isKnown: boolean): void {
	if (isSeen) counts.seen += 1;
	if (!isKnown) return;
	if (isIt) counts.labelled += 1;
	if (isSeen && isIt) counts.right += 1;
	if (isSeen && !isIt) counts.wrong += 1;
}

function addTiming(counts: TimingCounts, { turns, escalated, needed }: Timing): void {
	counts.chats += 1;
	if (escalated !== null) counts.escalated += 1;
	if (escalated !== null && escalated < turns) counts.beforeNewest += 1;
	if (needed) addComparison(counts, escalated, needed);
}

function addComparison(counts: TimingCounts, escalated: number | null, needed: readonly number[]): void {
	const made = escalated === null ? [] : [escalated];
	counts.known += 1;
	TOLERANCES.forEach((tolerance, index) => {
		counts.gtT[index] = (counts.gtT[index] ?? 0) + gtT(made, needed, tolerance);
	});
	if (escalated === null) counts[needed.length > 0 ? 'never' : 'rightlyNever'] += 1;
	else if (needed.length === 0) counts.needless += 1;
	else addDistance(counts, turnsOff(escalated, needed));
}

/** Turns from the nearest that needed a human; below 0 is early. */
function turnsOff(escalated: number, needed: readonly number[]): number {
	return needed
		.map((turn) => escalated - turn)
		.reduce((nearest, off) => (Math.abs(off) < Math.abs(nearest) ? off : nearest));
}

function addDistance(counts: TimingCounts, off: number): void {
	if (off === 0) counts.onTurn += 1;
	if (off < 0) counts.early += 1;
	if (off > 0) counts.late += 1;
	counts.turnsEarly += Math.max(0, -off);
	counts.turnsLate += Math.max(0, off);
}
