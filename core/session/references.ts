import { DESTINATIONS, type Destination, type Receipt, type Reference } from '../delivery/receipt';
import { isRecord, labelAt, recordAt } from '../json';

/** Where an open handoff lies, so that what is said next can be added to it. */
export interface OpenReference {
	destination: Destination;
	/** The branch's or the sub-workflow's name; the service's own name otherwise. */
	name: string;
	reference: Reference;
	url: string | null;
}

/** The fields of a reference that tell one handoff from all others, the most telling one last. */
const IDENTIFYING: Record<Destination, readonly string[]> = {
	slack: ['channel', 'ts'],
	zendesk: ['ticketId'],
	crisp: ['sessionId'],
	webhook: ['webhookId'],
	workflow: ['executionId'],
	branch: [],
};

/** The references that a handoff's receipts prove. */
export function referencesOf(receipts: readonly Receipt[]): OpenReference[] {
	return receipts.flatMap(({ destination, name, status, reference, url }) =>
		status === 'delivered' && reference ? [{ destination, name, reference, url }] : [],
	);
}

export function writeReferences(references: readonly OpenReference[]): string {
	return JSON.stringify(references);
}

/** References as they were written, or as a builder gives them. What is none is left out. */
export function readReferences(value: unknown): OpenReference[] {
	const list = typeof value === 'string' ? parsed(value) : value;
	return Array.isArray(list) ? list.flatMap(readReference) : [];
}

function readReference(entry: unknown): OpenReference[] {
	const destination = DESTINATIONS.find((known) => known === labelAt(entry, 'destination'));
	const fields = recordAt(entry, 'reference');
	if (!destination || !fields) return [];
	const reference = Object.fromEntries(
		Object.keys(fields).flatMap((key) => {
			const value = labelAt(fields, key);
			return value === undefined ? [] : [[key, value] as const];
		}),
	);
	const name = labelAt(entry, 'name') ?? destination;
	return [{ destination, name, reference, url: labelAt(entry, 'url') ?? null }];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * A text that stands in the written references of every handoff that a reference may mean, for the table to search
 * by; null where the reference has no field that identifies anything.
 */
export function searchTextOf(reference: unknown): string | null {
	for (const fields of Object.values(IDENTIFYING)) {
		const field = fields.at(-1);
		const values = fields.map((each) => labelAt(reference, each));
		const value = values.at(-1);
		if (field && value !== undefined && !values.includes(undefined))
			return `${JSON.stringify(field)}:${JSON.stringify(value)}`;
	}
	return null;
}

/** Whether a reference means one of the places where a handoff lies. */
export function refersTo(references: readonly OpenReference[], reference: unknown): boolean {
	if (!isRecord(reference)) return false;
	return references.some(({ destination, reference: open }) => {
		const fields = IDENTIFYING[destination];
		return (
			fields.length > 0 &&
			fields.every((field) => open[field] !== undefined && open[field] === labelAt(reference, field))
		);
	});
}
