import type {
	DeliveryResult,
	Delivery,
	Dialogue,
	ServiceReply,
	ServiceRequest,
} from '../../core/delivery/exchange';

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): ServiceReply => ({
	kind: 'answered',
	status,
	headers,
	body,
});

export const silence = (code = 'ECONNABORTED'): ServiceReply => ({
	kind: 'unanswered',
	code,
	neverLeft: false,
});
export const unreachable = (code = 'ECONNREFUSED'): ServiceReply => ({
	kind: 'unanswered',
	code,
	neverLeft: true,
});

/** An answer, or several that are used up in turn (the last one stays). */
type Script = Record<string, ServiceReply | ServiceReply[]>;

export interface Played<Result = DeliveryResult> {
	result: Result;
	/** What was asked, in order. */
	requests: ServiceRequest[];
	/** The same as "METHOD /path". */
	log: string[];
}

/** Plays a delivery; see `playDialogue`. */
export function play(delivery: Delivery, script: Script): Played {
	return playDialogue(delivery, script);
}

/**
 * Plays a dialogue against a script of replies by "METHOD /path" and logs what was asked. A request that the script
 * does not know fails the test.
 */
export function playDialogue<Result>(dialogue: Dialogue<Result>, script: Script): Played<Result> {
	const left = Object.fromEntries(Object.entries(script).map(([key, reply]) => [key, [reply].flat()]));
	const requests: ServiceRequest[] = [];
	const log: string[] = [];
	let step = dialogue.next();
	while (!step.done) {
		const key = `${step.value.method} ${step.value.path}`;
		requests.push(step.value);
		log.push(key);
		const replies = left[key];
		const reply = replies && (replies.length > 1 ? replies.shift() : replies[0]);
		if (!reply) throw new Error(`The script has no reply to ${key}`);
		step = dialogue.next(reply);
	}
	return { result: step.value, requests, log };
}

/** The JSON body of a request. */
export function bodyOf(request: ServiceRequest | undefined): unknown {
	return request?.body && 'json' in request.body ? request.body.json : undefined;
}
