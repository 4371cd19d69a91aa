/** What every stand-in has in common. `Received` is the typed state that its requests built up. */
export interface Service<Received> {
	/** Where clients reach it, without a trailing slash: `http://127.0.0.1:4010`, `smtp://127.0.0.1:4025`. */
	readonly url: string;
	readonly port: number;
	readonly received: Received;
	/** Calls `listener` after every change of `received`; the returned function ends that. */
	onChange(listener: () => void): () => void;
	/** Makes the next matching requests fail. */
	fail(fault: Fault): void;
	/** Forgets everything received and every fault. */
	reset(): void;
	close(): Promise<void>;
}

/** What the caller sees instead of the real answer: an answer of ours, a cut connection, or nothing at all. */
export type FaultEffect =
	{ status: number; body?: string | object; headers?: Record<string, string> } | 'reset' | 'hang';

export interface Fault {
	/**
	 * Tested against one line per request: `POST /api/v2/tickets.json` over HTTP, and over SMTP the command
	 * (`AUTH`, `MAIL FROM`, `RCPT TO <address>`, `DATA`). A string matches anywhere in that line.
	 */
	match: string | RegExp;
	/** How many requests it spoils; 1 by default. */
	times?: number;
	with: FaultEffect;
	/** True: the request is carried out and only its answer is spoilt, so its sender cannot know the outcome. */
	afterwards?: boolean;
}

export interface Faults {
	add(fault: Fault): void;
	/** The fault that this request meets, which uses it up once, or undefined. */
	take(line: string): Fault | undefined;
	clear(): void;
}

export function createFaults(): Faults {
	let armed: Array<{ fault: Fault; left: number }> = [];
	const matches = (match: Fault['match'], line: string) =>
		typeof match === 'string' ? line.includes(match) : match.test(line);
	return {
		add: (fault) => void armed.push({ fault, left: fault.times ?? 1 }),
		take(line) {
			const entry = armed.find(({ fault }) => matches(fault.match, line));
			if (!entry) return undefined;
			entry.left -= 1;
			if (entry.left <= 0) armed = armed.filter((other) => other !== entry);
			return entry.fault;
		},
		clear() {
			armed = [];
		},
	};
}

export interface Changes {
	onChange(listener: () => void): () => void;
	/** Tells every listener. */
	changed(): void;
}

export function createChanges(): Changes {
	const listeners = new Set<() => void>();
	return {
		onChange(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		changed: () => listeners.forEach((listener) => listener()),
	};
}
