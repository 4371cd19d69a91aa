import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from './http';
import { sha256 } from './sha256';
import { titledError } from './zendeskErrors';
import type { ZendeskAttachment } from './zendeskAccount';

/** Milliseconds a token lives. */
const TOKEN_LIFE = 60 * 60 * 1000;

/** The content types that belong to an extension, where Zendesk checks it. */
const EXTENSIONS: Readonly<Record<string, string>> = {
	txt: 'text/plain',
	html: 'text/html',
	json: 'application/json',
	md: 'text/markdown',
	csv: 'text/csv',
	pdf: 'application/pdf',
	png: 'image/png',
};

export interface ZendeskUploads {
	/** POST /uploads: raw bytes, the name in the query. */
	receive(request: HttpRequest): HttpAnswer;
	has(token: string): boolean;
	/** The files of a token, which is used up by that. */
	use(token: string): ZendeskAttachment[];
	reset(): void;
}

/** @param origin scheme, host and port for the content URLs */
export function createZendeskUploads(clock: () => number, origin: () => string): ZendeskUploads {
	const uploads = new Map<string, { attachments: ZendeskAttachment[]; expires: number }>();
	let uploaded = 0;
	const fresh = (token: string) => {
		const upload = uploads.get(token);
		return upload && upload.expires > clock() ? upload : undefined;
	};
	return {
		receive({ query, headers, body }) {
			const name = query.get('filename') ?? '';
			const sentToken = query.get('token');
			const contentType = (headers['content-type'] ?? 'application/octet-stream').split(';')[0]?.trim() ?? '';
			if (name === '')
				return titledError(
					400,
					'Invalid attribute',
					'You passed an invalid value for the filename attribute.',
				);
			if (body.length === 0) return titledError(422, 'Unprocessable Entity', 'The file is empty.');
			const expected = EXTENSIONS[name.split('.').pop()?.toLowerCase() ?? ''];
			if (expected && contentType !== expected && contentType !== 'application/octet-stream') {
				return titledError(422, 'Unprocessable Entity', 'The file type and file extension do not match.');
			}
			if (sentToken !== null && !fresh(sentToken))
				return titledError(422, 'Unprocessable Entity', 'The token is unknown.');

			uploaded += 1;
			const attachment: ZendeskAttachment = {
				...{ id: uploaded, file_name: name, content_type: contentType, size: body.length },
				...{ text: body.toString('utf8'), sha256: sha256(body) },
			};
			const token = sentToken ?? randomUUID();
			const attachments = [...(uploads.get(token)?.attachments ?? []), attachment];
			uploads.set(token, { attachments, expires: clock() + TOKEN_LIFE });
			const shown = attachments.map((one) => toApiAttachment(one, origin()));
			return { status: 201, body: { upload: { token, attachment: shown.at(-1), attachments: shown } } };
		},
		has: (token) => fresh(token) !== undefined,
		use(token) {
			const upload = fresh(token);
			uploads.delete(token);
			return upload?.attachments ?? [];
		},
		reset: () => uploads.clear(),
	};
}

/** The attachment as the API shows it: a URL in place of the content. */
export function toApiAttachment(
	{ text: _text, sha256: _sha256, ...attachment }: ZendeskAttachment,
	origin: string,
): object {
	return {
		...attachment,
		content_url: `${origin}/attachments/token/${attachment.id}/?name=${attachment.file_name}`,
	};
}
