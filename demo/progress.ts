/** What the progress is written to; `process.stdout` is one. */
export interface Output {
	write(text: string): unknown;
	isTTY?: boolean;
}

/** On a terminal the running step's line is redrawn this often … */
const REDRAW_MS = 1_000;
/** … elsewhere (a CI log) a long step says this often that it is still running. */
const STILL_RUNNING_MS = 15_000;

const CLEAR_LINE = '\r\u001b[2K';

interface RunningStep {
	title: string;
	/** By the clock. */
	startedAt: number;
}

/** Shows the steps of the demo: one line each, with the time it took. */
export class Progress {
	private running: RunningStep | undefined;

	/** @param clock a rising number of milliseconds. */
	constructor(
		private readonly output: Output,
		private readonly clock: () => number = () => performance.now(),
	) {}

	/** Runs `work`, showing that it runs and then how long it took. Its error is passed on after a ✗ line. */
	async step<T>(title: string, work: () => Promise<T>): Promise<T> {
		this.running = { title, startedAt: this.clock() };
		this.drawRunning();
		const timer = this.output.isTTY
			? setInterval(() => this.drawRunning(), REDRAW_MS)
			: setInterval(() => this.sayStillRunning(), STILL_RUNNING_MS);
		try {
			const result = await work();
			this.finish('✓');
			return result;
		} catch (error) {
			this.finish('✗');
			throw error;
		} finally {
			clearInterval(timer);
		}
	}

	/** Writes a line; a running step's line moves below it. */
	line(text = ''): void {
		this.output.write(`${this.output.isTTY ? CLEAR_LINE : ''}${text}\n`);
		this.drawRunning();
	}

	/** Says nothing more of the running step: the demo is being ended, whatever becomes of it. */
	abandon(): void {
		this.running = undefined;
	}

	private drawRunning(): void {
		if (!this.running || !this.output.isTTY) return;
		this.output.write(`${CLEAR_LINE}  … ${this.describe(this.running)}`);
	}

	private sayStillRunning(): void {
		if (this.running) this.line(`  … ${this.describe(this.running)}`);
	}

	private finish(mark: string): void {
		if (!this.running) return;
		const text = `  ${mark} ${this.describe(this.running)}`;
		this.running = undefined;
		this.line(text);
	}

	private describe({ title, startedAt }: RunningStep): string {
		return `${title} (${duration(this.clock() - startedAt)})`;
	}
}

/** `4.2 s`, `73 s`, `3 min 05 s`. */
export function duration(milliseconds: number): string {
	const seconds = milliseconds / 1_000;
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	if (seconds < 100) return `${Math.round(seconds)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
