import type { Escalation } from '../../core/detection/escalation';
import type { Timing, Verdict } from './judge';

/** A row that could not be read has a line as well, so that line N of the output is about row N of the input. */
const NOTHING = {
	...{ decision: 'continue', escalate: false, score: 0, language: null, signals: [] },
	...{ frustration: 0, sentiment: 0 },
};

/** The line of JSON about one row, with its line break. */
export function resultLine(id: string | number, { escalation, timing }: Verdict): string {
	const { decision, score, language, signals, frustration, sentiment } = escalation;
	const line = {
		...{ id, decision, escalate: decision === 'escalate', score, language },
		signals: signals.map(shortSignal),
		...{ frustration, sentiment: sentiment.last },
		...(timing && { turns: shortTiming(timing) }),
	};
	return `${JSON.stringify(line)}\n`;
}

/** The line about a row that could not be read, and why. */
export function errorLine(id: string | number, error: string): string {
	return `${JSON.stringify({ id, ...NOTHING, error })}\n`;
}

function shortSignal({ reason, score, quote }: Escalation['signals'][number]) {
	return { reason, score, quote };
}

function shortTiming({ turns, escalated, needed }: Timing) {
	return { count: turns, escalated, needed };
}
