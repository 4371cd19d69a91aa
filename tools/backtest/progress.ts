import { duration, type Output } from '../../demo/progress';
import { inThousands } from './numbers';

/** On a terminal the line is redrawn this often … */
const REDRAW_MS = 200;
/** … elsewhere (a CI log) a line says this often how far it is. */
const LINE_MS = 10_000;
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows how far the reading of a file is, once it takes long enough to be worth a line. */
export class RowProgress {
	private readonly startedAt: number;
	private shownAt: number;

	/** @param clock a rising number of milliseconds. */
	constructor(
		private readonly output: Output,
		private readonly clock: () => number = () => performance.now(),
	) {
		this.startedAt = this.clock();
		this.shownAt = this.startedAt;
	}

	/** @param part of the file that was read, 0..1. */
	at(rows: number, part: number): void {
		const now = this.clock();
		if (now - this.shownAt < (this.output.isTTY ? REDRAW_MS : LINE_MS)) return;
		this.shownAt = now;
		const line = describe(rows, part, now - this.startedAt);
		this.output.write(this.output.isTTY ? `${CLEAR_LINE}${line}` : `${line}\n`);
	}

	/** Takes the line away: the report comes. Answers with the milliseconds that it took. */
	end(): number {
		if (this.output.isTTY && this.shownAt > this.startedAt) this.output.write(CLEAR_LINE);
		return this.clock() - this.startedAt;
	}
}

function describe(rows: number, part: number, elapsed: number): string {
	const done = Math.round(BAR_WIDTH * part);
	const bar = '█'.repeat(done) + '░'.repeat(BAR_WIDTH - done);
	const left = part > 0 ? ` · ${duration((elapsed / part) * (1 - part))} left` : '';
	const speed = Math.round(rows / (elapsed / 1_000));
	return `${bar} ${Math.floor(part * 100)} % · ${inThousands(rows)} rows · ${inThousands(speed)} rows/s${left}`;
}
