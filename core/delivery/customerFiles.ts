import type { Attachment, Conversation } from '../conversation/conversation';
import { safeFileName, uniqueFileName } from '../transcript/fileName';
import { safeContentType } from './contentType';

/** A file that the customer sent and whose bytes n8n holds. The bytes themselves are read when they are sent. */
export interface CustomerFile {
	/** Its key among the item's binary data. */
	key: string;
	/** Safe to store, and no other file of the handoff has it. */
	name: string;
	/** Safe to show: nothing that a browser would run. */
	mimeType: string;
	/** Bytes, at least 1. */
	size: number;
}

export interface FileLeftOut extends Omit<CustomerFile, 'size'> {
	/** Bytes; null where n8n cannot read it. */
	size: number | null;
	/** As the end of "not sent: …". */
	why: string;
}

/** The customer's files of a handoff: those that go along, in the order they were sent, and those that do not. */
export interface FilePlan {
	files: CustomerFile[];
	leftOut: FileLeftOut[];
}

export const NO_FILES: FilePlan = { files: [], leftOut: [] };

export interface FileLimits {
	files: number;
	/** Bytes. */
	perFile: number;
	/** Bytes. */
	together: number;
	/** Why no file goes there at all. */
	never?: string;
}

/** Bytes; as file managers and vendors count. */
const MB = 1_000_000;

/**
 * Ours, below what the services take (Slack 1 GB, Zendesk 50 MB a file): one file at a time is held in the memory of
 * the instance, and the customer waits for the answer while the files travel.
 */
const UPLOADS: FileLimits = { files: 10, perFile: 20 * MB, together: 50 * MB };

/** How much of the customer's files each destination is given. */
export const FILE_LIMITS = {
	slack: UPLOADS,
	zendesk: UPLOADS,
	/**
	 * A file message needs a public URL. Crisp's own storage answers a request for an upload address (POST
	 * /bucket/url/generate) by an event of its realtime API (`bucket:url:upload:generated`), which a node cannot await.
	 */
	crisp: { files: 0, perFile: 0, together: 0, never: 'Crisp takes a file only by a public link' },
	/** In base64 a third larger and inside the event: nginx refuses bodies above 1 MB by default (client_max_body_size). */
	webhook: { files: 10, perFile: 0.5 * MB, together: 0.5 * MB },
	/** In base64 a third larger: many mail servers refuse a mail above 10 MB. */
	email: { files: 10, perFile: 7 * MB, together: 7 * MB },
} as const satisfies Record<string, FileLimits>;

/** The name of the whole transcript as a file, which stands beside the customer's. */
const TRANSCRIPT_NAME = 'transcript.txt';

/**
 * What of the files that the customer sent goes to a destination. Where not all of them fit, the newest do.
 * @param sizes bytes of every file that n8n can read, by its key; null where no files are to go along.
 */
export function planFiles(
	{ messages }: Conversation,
	sizes: ReadonlyMap<string, number> | null,
	limits: FileLimits,
): FilePlan {
	if (sizes === null) return NO_FILES;
	const sent = newestOfEachKey(
		messages.flatMap(({ role, attachments }) => (role === 'customer' ? attachments.flatMap(withKey) : [])),
	);
	const refusals = new Map<string, string>();
	const used = { files: 0, bytes: 0 };
	for (const { key } of sent.toReversed()) {
		const size = sizes.get(key);
		const why = refusal(size, used, limits);
		if (why !== null) refusals.set(key, why);
		else {
			used.files += 1;
			used.bytes += size ?? 0;
		}
	}
	const taken = new Set([TRANSCRIPT_NAME]);
	const plan: FilePlan = { files: [], leftOut: [] };
	for (const { key, file } of sent) {
		const name = uniqueFileName(safeFileName(file.name), taken);
		taken.add(name.toLowerCase());
		const mimeType = safeContentType(file.mimeType);
		const size = sizes.get(key) ?? null;
		const why = refusals.get(key) ?? null;
		if (why === null && size !== null) plan.files.push({ key, name, mimeType, size });
		else plan.leftOut.push({ key, name, mimeType, size, why: why ?? NO_CONTENT });
	}
	return plan;
}

const NO_CONTENT = 'n8n does not have its content here';

interface Sent {
	key: string;
	file: Attachment;
}

function withKey(file: Attachment): Sent[] {
	return file.binaryKey === undefined ? [] : [{ key: file.binaryKey, file }];
}

/** An item's key names one file; an older message with the same key had it in an earlier execution. */
function newestOfEachKey(sent: readonly Sent[]): Sent[] {
	const newest = new Map(sent.map((entry) => [entry.key, entry]));
	return sent.filter((entry) => newest.get(entry.key) === entry);
}

function refusal(
	size: number | undefined,
	used: { files: number; bytes: number },
	limits: FileLimits,
): string | null {
	if (size === undefined) return NO_CONTENT;
	if (limits.never !== undefined) return limits.never;
	if (size === 0) return 'it is empty';
	if (size > limits.perFile) return `it is larger than ${sayBytes(limits.perFile)}`;
	if (used.files >= limits.files) return `at most ${limits.files} files are sent`;
	if (used.bytes + size > limits.together)
		return `the files together are larger than ${sayBytes(limits.together)}`;
	return null;
}

function sayBytes(bytes: number): string {
	return `${bytes / MB} MB`;
}

/** Why each file does not go along, by its key: what the transcript says beside its name. */
export function remarksOf({ leftOut }: FilePlan): ReadonlyMap<string, string> {
	return new Map(leftOut.map(({ key, why }) => [key, why]));
}

/** What a receipt says of the files that did not go along; null where all did. */
export function sayLeftOut({ leftOut }: FilePlan): string | null {
	if (leftOut.length === 0) return null;
	return leftOut.map(({ name, why }) => `Not sent: ${name}, ${why}.`).join(' ');
}
