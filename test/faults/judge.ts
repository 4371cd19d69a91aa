import type { Receipt } from '../../core/delivery/receipt';
import type { Way } from './deliver';
import type { ServiceName, Standing } from './standIns';

export const VERDICTS = ['once', 'fallback', 'notDelivered', 'lost', 'doubled', 'wrongReceipt'] as const;
/**
 * once: it stands where it should; fallback: the second destination has it; notDelivered: said so, and why.
 * lost: said to be delivered, in whole, and it is not; or the item left by no output. doubled: a case or a part of it
 * stands more than once at one service. wrongReceipt: a failure without reason or remedy, or one that rules out what
 * stands there.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface Evidence {
	service: ServiceName;
	way: Way;
	/** What the faulty service's stand-in holds, what it holds of the same after a healthy delivery, and the fallback's. */
	standing: Standing;
	whole: Standing;
	fallback: Standing | null;
}

export interface Judgement {
	verdict: Verdict;
	/** Said to be not delivered there, and yet it stands: the answer was lost and could not be looked for. */
	standsUnproved: boolean;
	/** What is wrong, for the list below the table. */
	problem: string | null;
}

/** A remedy is something to do, or an honest "may". */
const REMEDY =
	/\b(check|choose|add|invite|enter|install|ask|look|wait|try|set|correct|shorten|raise|send it again|may have arrived|may exist)\b/i;
const MAY_STAND = /\bmay (have arrived|exist|stand)\b/;

/** What became of one conversation, by the stand-ins' own state against what the node says. */
export function judge({ service, way, standing, whole, fallback }: Evidence): Judgement {
	const standsTwice = standing.cases > 1 || repeated(standing.parts) || (fallback?.cases ?? 0) > 1;
	const bad = (verdict: Verdict, problem: string): Judgement => ({ verdict, standsUnproved: false, problem });
	if (standsTwice)
		return bad('doubled', `${standing.cases} cases, ${repeatedLabel(standing.parts) ?? 'no part twice'}`);
	if (way.kind === 'vanished') return bad('lost', 'the item left by no output');
	if (way.kind === 'failed') return judgeFailure(way.message, standing, bad);

	const receipt = way.record.receipts.find(({ destination }) => destination === service);
	const isThere = standing.cases === 1;
	if (receipt?.status === 'delivered') {
		if (!isThere) return bad('lost', 'its receipt says delivered, and nothing stands there');
		const isWhole = standing.parts.length >= whole.parts.length;
		if (!isWhole && receipt.why === null)
			return bad(
				'lost',
				`${whole.parts.length - standing.parts.length} parts are missing, and nobody says so`,
			);
		return { verdict: 'once', standsUnproved: false, problem: null };
	}
	const flaw = flawOf(receipt, isThere);
	if (way.kind === 'delivered') {
		if (fallback?.cases !== 1) return bad('lost', 'said to be delivered, and stands nowhere');
		return flaw ? bad('wrongReceipt', flaw) : { verdict: 'fallback', standsUnproved: isThere, problem: null };
	}
	return flaw
		? bad('wrongReceipt', flaw)
		: { verdict: 'notDelivered', standsUnproved: isThere, problem: null };
}

function judgeFailure(
	message: string,
	standing: Standing,
	bad: (verdict: Verdict, problem: string) => Judgement,
): Judgement {
	if (!REMEDY.test(message)) return bad('wrongReceipt', `no remedy: ${message}`);
	return { verdict: 'notDelivered', standsUnproved: standing.cases > 0, problem: null };
}

function flawOf(receipt: Receipt | undefined, isThere: boolean): string | null {
	if (!receipt?.why) return 'no reason given';
	if (!REMEDY.test(receipt.why)) return `no remedy: ${receipt.why}`;
	if (isThere && !MAY_STAND.test(receipt.why)) return `it stands there, and is ruled out: ${receipt.why}`;
	return null;
}

function repeated(parts: readonly string[]): boolean {
	return new Set(parts).size < parts.length;
}

function repeatedLabel(parts: readonly string[]): string | undefined {
	const label = parts.find((part, index) => parts.indexOf(part) !== index);
	return label && `twice: ${label.slice(0, 80)}`;
}
