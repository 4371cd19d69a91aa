import type { Destination, Reference } from './receipt';

/** A case that a destination has for this handoff already: what is new goes there, never into a second one. */
export interface OpenCase {
	reference: Reference;
	/** How many messages of the conversation were handed over when it was last written to; null where nobody knows. */
	messages: number | null;
}

/** The cases that are known before any service is asked, by destination. */
export type OpenCases = Partial<Record<Destination, OpenCase>>;

/** What of a conversation a destination does not hold yet. */
export interface Update<Rendering> {
	rendering: Rendering;
	/** The keys of the files that were sent with it (`CustomerFile.key`). */
	fileKeys: readonly string[];
}

/** Renders the messages from the `since`th on; with null the customer's newest turn and what the bot said before it. */
export type RenderUpdate<Rendering> = (since: number | null) => Update<Rendering>;

/** The destinations in their order, those with an open case first. */
export function openCasesFirst(destinations: readonly Destination[], cases: OpenCases): Destination[] {
	const isOpen = (destination: Destination) => cases[destination] !== undefined;
	return [...destinations.filter(isOpen), ...destinations.filter((destination) => !isOpen(destination))];
}
