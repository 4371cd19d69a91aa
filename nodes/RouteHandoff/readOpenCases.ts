import type { OpenCases } from '../../core/delivery/openCase';
import { DESTINATIONS, type Reference } from '../../core/delivery/receipt';
import { toNumber, toRecord, toText } from '../shared/parameters';

/**
 * Where a handoff of this conversation is open already, as an earlier run of the node said in the item's `handoff`. A
 * builder's own store has given it back, so each part is checked.
 */
export function readOpenCases(json: unknown, conversationId: string): OpenCases {
	const record = toRecord(toRecord(json).handoff);
	if (toText(record.conversationId) !== conversationId || !Array.isArray(record.receipts)) return {};
	const messages = toNumber(record.messages) ?? null;
	const cases: OpenCases = {};
	for (const receipt of record.receipts.map(toRecord)) {
		const destination = DESTINATIONS.find((known) => known === receipt.destination);
		const reference = readReference(receipt.reference);
		if (destination && receipt.status === 'delivered' && reference)
			cases[destination] = { reference, messages };
	}
	return cases;
}

function readReference(value: unknown): Reference | null {
	const entries = Object.entries(toRecord(value)).map(([key, id]) => [key, toText(id)] as const);
	return entries.length > 0 && entries.every(([, id]) => id !== '') ? Object.fromEntries(entries) : null;
}
