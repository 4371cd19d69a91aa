import type { HttpAnswer } from './http';

/** One broken value of a request. */
export interface FieldError {
	/** The attribute, or `base` where it is none. */
	field: string;
	description: string;
	error?: string;
	field_key?: string | number;
}

/** 422 with one list of errors per field, as Zendesk answers a request that it understood but cannot carry out. */
export function invalidRecord(errors: readonly FieldError[]): HttpAnswer {
	const details: Record<string, object[]> = {};
	for (const { field, ...error } of errors) details[field] = [...(details[field] ?? []), error];
	return { status: 422, body: { error: 'RecordInvalid', description: 'Record validation errors', details } };
}

export function recordNotFound(): HttpAnswer {
	return { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } };
}

/** The other error shape: a title and a message. */
export function titledError(status: number, title: string, message: string): HttpAnswer {
	return { status, body: { error: { title, message } } };
}

export function notAuthenticated(): HttpAnswer {
	return { status: 401, body: { error: "Couldn't authenticate you" } };
}

export function forbidden(): HttpAnswer {
	return titledError(403, 'Forbidden', 'You do not have access to this page.');
}

export function invalidEndpoint(): HttpAnswer {
	return { status: 404, body: { error: 'InvalidEndpoint', description: 'Not found' } };
}

export function tooManyRequests(seconds: number): HttpAnswer {
	const description = 'Number of allowed API requests per minute exceeded';
	const headers = { 'retry-after': String(seconds) };
	return { status: 429, headers, body: { error: 'APIRateLimitExceeded', description } };
}
