import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { readOwnPatterns } from '../../core/transcript/redact/ownPattern';
import { REDACTIONS, type TranscriptInput } from '../../core/transcript/transcript';
import { toList, toManyOf, toRows, toText } from './parameters';

/** The customer details that the team needs to answer, as *Never Redact* has them until the builder says else. */
export const NEVER_REDACT = 'email, phone';

/** Redaction as the node's parameters say it. A pattern that cannot be used is an error that names its row. */
export function readRedaction(
	context: IExecuteFunctions,
	options: Record<string, unknown>,
	itemIndex: number,
): Pick<TranscriptInput, 'redact' | 'ownPatterns' | 'exempt'> {
	const rows = toRows(options.ownPatterns, 'pattern').map(({ name, pattern }) => ({
		name: toText(name),
		pattern: toText(pattern),
	}));
	const read = readOwnPatterns(rows);
	if (!read.ok) {
		const { row, message, remedy } = read.problem;
		throw new NodeOperationError(context.getNode(), `Own Patterns, ${row}: ${message}`, {
			itemIndex,
			description: remedy,
		});
	}
	return {
		redact: toManyOf(context.getNodeParameter('redact', itemIndex, []), REDACTIONS),
		ownPatterns: read.patterns,
		exempt: toList(options.neverRedact ?? NEVER_REDACT),
	};
}
