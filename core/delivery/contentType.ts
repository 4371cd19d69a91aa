/** Bytes of no stated kind: every service takes them, and no browser runs them. */
export const OCTET_STREAM = 'application/octet-stream';

/**
 * What a browser may run when a service shows it from its own host: HTML, SVG, and whatever of XML can carry a script
 * (WHATWG MIME Sniffing, "scriptable MIME type", and its XML and JavaScript types).
 */
const ACTIVE =
	/^(text\/(html|xml|javascript|ecmascript)|application\/((x-)?javascript|ecmascript|xml)|.*\+xml)$/;
const CONTENT_TYPE = /^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/;

/** A file's content type without parameters; `OCTET_STREAM` where it is unknown, malformed, or could be run. */
export function safeContentType(mimeType: string | undefined): string {
	const type = (mimeType ?? '').replace(/;.*$/s, '').trim().toLowerCase();
	return CONTENT_TYPE.test(type) && !ACTIVE.test(type) ? type : OCTET_STREAM;
}
