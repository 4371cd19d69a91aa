import type { Attachment } from './conversation';
import { fieldAt, firstLabel, isRecord, labelOf, listAt } from '../json';

/** n8n's binary data of an item, by key. */
export type BinaryFiles = Readonly<Record<string, { fileName?: string; mimeType?: string }>>;

const LISTS = ['attachments', 'files'] as const;
const NAMES = ['name', 'fileName', 'filename', 'file_name', 'title'] as const;
const URLS = ['url', 'link', 'href', 'data_url', 'downloadUrl', 'download_url'] as const;
const MIME_TYPES = ['mimeType', 'mime_type', 'mimetype', 'contentType', 'content_type', 'type'] as const;

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/**
 * An attachment of unchecked parts. Only web addresses are kept: a `data:` URL would carry the file's bytes into
 * every transcript. Without a name it is called by the last part of its address, else by its kind.
 */
export function attachment(
	kind: string,
	parts: { name?: unknown; url?: unknown; mimeType?: unknown; binaryKey?: unknown },
): Attachment {
	const url = labelOf(parts.url);
	const mimeType = labelOf(parts.mimeType);
	const isWebAddress = url !== undefined && WEB_ADDRESS.test(url);
	const file: Attachment = { name: labelOf(parts.name) ?? (isWebAddress ? nameIn(url) : undefined) ?? kind };
	if (mimeType !== undefined && MIME_TYPE.test(mimeType)) file.mimeType = mimeType;
	if (isWebAddress) file.url = url;
	if (typeof parts.binaryKey === 'string') file.binaryKey = parts.binaryKey;
	return file;
}

/** The last part of an address' path, or undefined where it has none. */
function nameIn(url: string): string | undefined {
	const [path = ''] = url.replace(/^https?:\/\//i, '').split(/[?#]/, 1);
	const slash = path.lastIndexOf('/');
	return slash === -1 ? undefined : path.slice(slash + 1) || undefined;
}

/** The files listed under `attachments` or `files` of a message in any of the usual spellings. */
export function listedAttachments(message: unknown): Attachment[] {
	return LISTS.flatMap((list) => listAt(message, list))
		.filter(isRecord)
		.map((file) =>
			attachment('file', {
				name: firstLabel(file, NAMES),
				url: firstLabel(file, URLS),
				mimeType: firstLabel(file, MIME_TYPES),
				binaryKey: fieldAt(file, 'binaryKey'),
			}),
		);
}

/**
 * A message's files together with the binary data of its item. A file that the source only names (Telegram, WhatsApp)
 * and that n8n then downloaded is one file, not two.
 */
export function withBinary(attachments: readonly Attachment[], binary: BinaryFiles): Attachment[] {
	const files = [...attachments];
	for (const [binaryKey, { fileName, mimeType }] of Object.entries(binary)) {
		if (files.some((file) => file.binaryKey === binaryKey)) continue;
		const bytes = attachment(labelOf(binaryKey) ?? 'file', { name: fileName, mimeType, binaryKey });
		const index = indexOfSameFile(files, bytes);
		const named = files[index];
		if (named === undefined) {
			files.push(bytes);
		} else {
			const name = named.name.includes('.') ? named.name : bytes.name;
			files[index] = { ...bytes, ...named, name, binaryKey };
		}
	}
	return files;
}

function indexOfSameFile(files: readonly Attachment[], bytes: Attachment): number {
	const sameName = files.findIndex((file) => file.binaryKey === undefined && file.name === bytes.name);
	if (sameName !== -1) return sameName;
	return files.findIndex((file) => file.binaryKey === undefined && file.url === undefined);
}

/** The same files without the keys of binary data that the item does not carry (any more). */
export function withoutLostBinary(attachments: readonly Attachment[], binary: BinaryFiles): Attachment[] {
	return attachments.map((file) => {
		if (file.binaryKey === undefined || Object.hasOwn(binary, file.binaryKey)) return file;
		const { binaryKey, ...rest } = file;
		return rest;
	});
}
