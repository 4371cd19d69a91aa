import { type ServiceReply } from '../../core/delivery/exchange';
import { networkError } from '../../core/delivery/networkErrors';
import { fieldAt, isRecord, labelAt } from '../../core/json';

/** The reply in what n8n's HTTP helper returns with `returnFullResponse`. */
export function replyOfResponse(response: unknown): ServiceReply {
	const status = Number(labelAt(response, 'statusCode'));
	return answered(status, fieldAt(response, 'headers'), fieldAt(response, 'body'));
}

/**
 * The reply in what n8n's HTTP helper throws: an axios error, or a NodeApiError around one. Its status is text or
 * number, here or on the cause. A "success" that was thrown is a body that broke off, so its outcome is unknown.
 * Null for an error that is no reply at all, such as a missing credential.
 */
export function replyOfError(error: unknown): ServiceReply | null {
	const response = responseOf(error);
	const code = firstText(labelAt(error, 'code'), labelAt(error, 'cause', 'code'), labelAt(error, 'httpCode'));
	const status = firstNumber(
		labelAt(error, 'httpCode'),
		labelAt(error, 'response', 'status'),
		labelAt(response, 'status'),
	);
	if (status !== undefined && status >= 300) {
		return answered(
			status,
			fieldAt(response, 'headers'),
			fieldAt(response, 'data') ?? fieldAt(error, 'context', 'data'),
		);
	}
	if (status === undefined && code === undefined) return null;
	const reason = code ?? 'body broke off';
	return { kind: 'unanswered', code: reason, neverLeft: networkError(reason).neverLeft };
}

function answered(status: number, headers: unknown, body: unknown): ServiceReply {
	return { kind: 'answered', status, headers: textHeaders(headers), body: parsed(body) };
}

function responseOf(error: unknown): unknown {
	return fieldAt(error, 'response') ?? fieldAt(error, 'cause', 'response');
}

function firstText(...candidates: Array<string | undefined>): string | undefined {
	return candidates.find((candidate) => candidate !== undefined && candidate !== '');
}

function firstNumber(...candidates: Array<string | undefined>): number | undefined {
	return candidates.map(Number).find((number) => Number.isInteger(number) && number > 0);
}

function textHeaders(headers: unknown): Record<string, string> {
	if (!isRecord(headers)) return {};
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
	);
}

/** n8n gives invalid JSON back as text without an error, and JSON sent with another content type too. */
function parsed(body: unknown): unknown {
	if (typeof body !== 'string') return body;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}
