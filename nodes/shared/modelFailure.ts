import { networkError } from '../../core/delivery/networkErrors';
import { fieldAt, labelAt } from '../../core/json';

const REFUSED = 'it refused the credential of its node';
const STATUS_WORDS: Readonly<Record<number, string>> = {
	401: REFUSED,
	403: REFUSED,
	404: 'there is no such model, or its address is wrong',
	429: 'too many requests, or its quota is used up',
};

/** Errors wrap each other; deeper than this nobody looks. */
const DEEPEST = 4;
const NETWORK_CODE = /^(?:E[A-Z_]+|[A-Z]+(?:_[A-Z]+)*_CERT[A-Z_]*)$/;

/**
 * Says why asking a model failed. Only a status or an error code is read from the error: its message may hold the
 * prompt or a part of a key.
 */
export function modelFailure(error: unknown): string {
	return `The chat model failed${reasonOf(error)}. Its own node shows the error.`;
}

function reasonOf(error: unknown): string {
	const errors = [error, ...causesOf(error)];
	const status = errors.map(statusOf).find((found) => found !== undefined);
	if (status !== undefined)
		return `: ${STATUS_WORDS[status] ?? 'it answered with an error'} (HTTP ${status})`;
	const code = errors
		.map((each) => labelAt(each, 'code'))
		.find((found) => found !== undefined && NETWORK_CODE.test(found));
	return code === undefined ? '' : `: ${networkError(code).words}`;
}

function causesOf(error: unknown): unknown[] {
	const causes: unknown[] = [];
	for (let cause = fieldAt(error, 'cause'); cause && causes.length < DEEPEST; cause = fieldAt(cause, 'cause'))
		causes.push(cause);
	return causes;
}

/** LangChain's clients, axios and n8n each put it elsewhere. */
function statusOf(error: unknown): number | undefined {
	return [
		labelAt(error, 'status'),
		labelAt(error, 'statusCode'),
		labelAt(error, 'httpCode'),
		labelAt(error, 'response', 'status'),
	]
		.map(Number)
		.find((status) => status >= 400 && status <= 599);
}
