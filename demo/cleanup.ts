/** Something the demo started and has to end. */
export interface Ending {
	/** Ends it in good order. */
	close: () => Promise<void> | void;
	/** Ends it at once, without waiting; for what would outlive this process. */
	kill?: () => void;
}

/**
 * A Ctrl-C reaches this process more than once (from the terminal, from npm, from demo/start.mjs), so what
 * follows the first signal this closely is still the first Ctrl-C.
 */
const SAME_SIGNAL_MS = 700;

/** Exit code of a program ended by Ctrl-C, as shells count it: 128 + SIGINT. */
const INTERRUPTED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends what was started, the newest first, however the demo comes to its end. */
export class Cleanup {
	private readonly endings = new Set<Ending>();
	private running: Promise<void> | undefined;

	/** From now on `ending` is part of the clean-up, until the function that is returned is called. */
	add(ending: Ending): () => void {
		this.endings.add(ending);
		return () => this.endings.delete(ending);
	}

	/** Whether the end has begun; what fails from then on fails because of it. */
	get begun(): boolean {
		return this.running !== undefined;
	}

	/** Ends everything, once; one failing end does not keep the others from ending. */
	run(): Promise<void> {
		this.running ??= this.closeAll();
		return this.running;
	}

	/** Ends everything at once. */
	kill(): void {
		for (const { kill } of this.endings) kill?.();
	}

	/**
	 * The first Ctrl-C (or SIGTERM, or the end of demo/start.mjs) ends the demo in good order, a second one
	 * at once.
	 * @param onFirst told of the first one.
	 */
	onSignals(onFirst: () => void): void {
		let firstAt: number | undefined;
		const stop = () => {
			if (firstAt === undefined) {
				firstAt = performance.now();
				onFirst();
				void this.run().finally(() => process.exit(INTERRUPTED));
			} else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
				this.kill();
				process.exit(INTERRUPTED);
			}
		};
		for (const signal of SIGNALS) process.on(signal, stop);
		process.once('disconnect', stop);
		process.channel?.unref();
	}

	private async closeAll(): Promise<void> {
		for (const { close } of [...this.endings].reverse()) {
			try {
				await close();
			} catch (error) {
				console.error(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
	}
}
