import type { FoundCustomer } from '../customer';
import type { FoundMessage } from '../foundMessage';
import type { JsonRecord } from '../../json';
import type { Outcome } from '../problem';

/** What a source finds in an item. */
export interface Found {
	/** The conversation's id, where the source has one. */
	id?: string;
	/** Where the customer writes ("telegram", "whatsapp" …), where the item says so. */
	channel?: string;
	customer: FoundCustomer;
	/** Earlier messages that the item carries. An attached memory takes their place. */
	history: FoundMessage[];
	/** What was said just now. */
	turn: FoundMessage[];
}

/** One shape in which conversations come. */
export interface Source {
	readonly name: string;
	/** Whether the item has this shape; it may still lack a message. */
	recognises(json: JsonRecord): boolean;
	/** Only called for an item that is recognised. */
	read(json: JsonRecord): Outcome<Found>;
}
