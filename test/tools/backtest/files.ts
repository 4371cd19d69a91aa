import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Escalation, Reason, Signal } from '../../../core/detection/escalation';
import { main } from '../../../tools/backtest/main';
import type { Detect } from '../../../tools/backtest/judge';

/** A folder for the files of one test file, gone at its end. */
export function temporaryFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'backtest-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return {
		folder,
		write(name: string, content: string | Buffer): string {
			writeFileSync(join(folder, name), content);
			return join(folder, name);
		},
		linesOf: (name: string) =>
			readFileSync(join(folder, name), 'utf8')
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => JSON.parse(line)),
	};
}

/** Runs the command in a folder. */
export async function backtest(folder: string, words: readonly string[], detect?: Detect) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(words, {
		...{ folder, detect },
		...{ out: { write: (text) => out.push(text) }, err: { write: (text) => err.push(text) } },
	});
	return { code, out: out.join(''), err: err.join('') };
}

export function signal(reason: Reason, score: number, quote: string = reason): Signal {
	return { reason, score, messageIndex: 0, quote, why: '' };
}

export function escalationOf(signals: Signal[], more: Partial<Escalation> = {}): Escalation {
	const score = Math.max(0, ...signals.map((each) => each.score));
	return {
		...{ decision: score >= 0.5 ? 'escalate' : 'continue', score, priority: 'normal', language: 'en' },
		...{ frustration: 0, signals, sentiment: { last: 0, trend: 0 }, failed: [], ...more },
	};
}

/** A detector that sees a request for a human where the newest words have "human" in them, and nothing else. */
export const seesHuman: Detect = ({ messages }) => {
	const words = messages.findLast(({ role }) => role === 'customer')?.text ?? '';
	return escalationOf(words.includes('human') ? [signal('humanRequest', 0.9, 'human')] : []);
};
