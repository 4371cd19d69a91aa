import type { Attachment } from '../../conversation/conversation';
import type { ShownFile } from '../prepare';

const WEB_LINK = /^https?:\/\/[^\s<>"'`\\^{|}]+$/i;
/** Longer links do not survive mail clients and chats; the file is then only named. */
const LONGEST_LINK = 2_000;

/** A file's address where it is a link that may be shown: http(s), without characters that end it early. */
export function linkOf({ url }: Attachment): string | null {
	return url !== undefined && url.length <= LONGEST_LINK && WEB_LINK.test(url) ? url : null;
}

/** "photo.png (image/png)", and what is to be said of it: "photo.png (image/png, not sent: it is empty)". */
export function nameFile({ name, mimeType, remark }: ShownFile): string {
	const details = [mimeType, remark && `not sent: ${remark}`].filter(Boolean).join(', ');
	return details === '' ? name : `${name} (${details})`;
}

/** The file on one line of plain text. */
export function describeFile(attachment: ShownFile): string {
	const link = linkOf(attachment);
	return `[file] ${nameFile(attachment)}${link ? ` ${link}` : ''}`;
}
