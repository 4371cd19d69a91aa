import type { HttpAnswer, HttpRequest } from './http';
import { sha256 } from './sha256';
import { isObject, textAt } from './json';
import type { Json, JsonObject } from './json';
import { postingError, threadError } from './slackChat';
import type { SlackWriter } from './slackChat';
import { jsonArgument, missingArgument, numberArgument, ok, refuse, textArgument } from './slackCall';
import type { SlackCall, SlackMethods } from './slackCall';
import { findChannel } from './slackConversations';
import { pingsOf } from './slackPings';
import type { SlackFile } from './slackWorkspace';

/** Files between "give me a URL" and "share it". */
export interface SlackUploads {
	methods: SlackMethods;
	/** The upload URL itself: takes raw bytes or a multipart form with one file. */
	receive(request: HttpRequest): Promise<HttpAnswer>;
	reset(): void;
}

interface Upload {
	name: string;
	/** Bytes announced. */
	length: number;
	bytes?: Buffer;
}

/**
 * The three-step file upload.
 * @param origin scheme, host and port for the upload URLs, known once the server listens
 */
export function createUploads(writer: SlackWriter, origin: () => string): SlackUploads {
	const uploads = new Map<string, Upload>();
	let asked = 0;
	const ask = ({ args }: SlackCall): HttpAnswer => {
		const name = textArgument(args, 'filename');
		const length = numberArgument(args, 'length', 0);
		if (!name) return missingArgument('filename');
		if (length <= 0) return missingArgument('length');
		asked += 1;
		const id = `F${String(asked).padStart(4, '0')}`;
		uploads.set(id, { name, length });
		return ok({ upload_url: `${origin()}/upload/v1/${id}`, file_id: id });
	};
	return {
		methods: {
			'files.getUploadURLExternal': { scopes: ['files:write'], readsJson: false, run: ask },
			'files.completeUploadExternal': {
				scopes: ['files:write'],
				readsJson: true,
				run: (call) => complete(writer, uploads, call),
			},
		},
		async receive(request) {
			const upload = uploads.get(request.params.id ?? '');
			if (!upload) return { status: 404, body: 'unknown upload' };
			const bytes = await readFile(request);
			if (bytes.length !== upload.length) {
				return { status: 400, body: `announced ${upload.length} bytes, got ${bytes.length}` };
			}
			upload.bytes = bytes;
			return { status: 200, body: `OK - ${bytes.length}` };
		},
		reset: () => uploads.clear(),
	};
}

async function readFile({ headers, body }: HttpRequest): Promise<Buffer> {
	const contentType = headers['content-type'] ?? '';
	if (!contentType.startsWith('multipart/form-data')) return body;
	const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
	for (const part of form.values()) {
		if (typeof part !== 'string') return Buffer.from(await part.arrayBuffer());
	}
	return Buffer.alloc(0);
}

function complete(
	writer: SlackWriter,
	uploads: Map<string, Upload>,
	{ args, scopes }: SlackCall,
): HttpAnswer {
	const asked = jsonArgument(args, 'files').value;
	if (!Array.isArray(asked) || asked.length === 0) return missingArgument('files');
	const files = asked.map((file) => toFile(file, uploads));
	if (!files.every((file) => file !== undefined)) return refuse('file_not_found');

	if (textArgument(args, 'channel_id')) {
		const refusal = share(writer, files, args, scopes);
		if (refusal) return refusal;
	}
	for (const file of files) uploads.delete(file.id);
	return ok({ files: files.map(({ id, title }) => ({ id, title })) });
}

function toFile(asked: Json, uploads: Map<string, Upload>): SlackFile | undefined {
	const id = isObject(asked) ? textAt(asked, 'id') : undefined;
	const upload = id === undefined ? undefined : uploads.get(id);
	if (id === undefined || !upload?.bytes || !isObject(asked)) return undefined;
	const title = textAt(asked, 'title') ?? upload.name;
	const { name, bytes } = upload;
	return { id, name, title, size: bytes.length, text: bytes.toString('utf8'), sha256: sha256(bytes) };
}

/** Posts the files to a channel; returns the refusal where that is not allowed. */
function share(
	writer: SlackWriter,
	files: SlackFile[],
	args: JsonObject,
	scopes: SlackCall['scopes'],
): HttpAnswer | undefined {
	const found = findChannel(writer.workspace(), args, 'channel_id');
	if ('refusal' in found) return found.refusal;
	const channel = found.channel.id;
	const threadTs = textArgument(args, 'thread_ts');
	// chat:write.public is for messages: to share a file the bot must be in the channel.
	const withoutPublic = scopes.filter((scope) => scope !== 'chat:write.public');
	const error =
		postingError(found.channel, withoutPublic) ?? threadError(writer.workspace(), channel, threadTs);
	if (error) return refuse(error);
	const text = textArgument(args, 'initial_comment');
	writer.workspace().messages.push({
		...{ channel, ts: writer.nextTs(), text, files },
		...(threadTs && { threadTs }),
		...{ blocks: [], metadata: null, reactions: [], edited: false, broadcast: false },
		pings: pingsOf(text, [], false),
	});
	writer.changed();
	return undefined;
}
