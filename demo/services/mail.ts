import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import type { AddressObject, ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import { createChanges, createFaults } from './service';
import type { FaultEffect, Service } from './service';
import { sha256 } from './sha256';

/** Bytes of a mail; announced to clients as SIZE. */
const SIZE_LIMIT = 10 * 1024 * 1024;

export interface MailOptions {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds; the machine's clock by default. */
	clock?: () => number;
	user: string;
	password: string;
	/** Addresses that do not exist here: refused with 550. */
	unknownRecipients?: readonly string[];
	/** Bytes; 10 MiB by default. */
	sizeLimit?: number;
}

export interface MailAttachment {
	name: string;
	type: string;
	/** Bytes. */
	size: number;
	/** The content read as UTF-8. */
	text: string;
	/** Of the bytes, in hex. */
	sha256: string;
}

export interface Mail {
	/** Who the SMTP dialogue said it is from and for, whatever the headers claim. */
	envelope: { from: string; to: string[] };
	messageId: string;
	subject: string;
	/** Addresses as a mail program shows them: `Ana Ruiz <ana@example.com>`. */
	from: string;
	to: string;
	replyTo: string;
	text: string;
	html: string;
	attachments: MailAttachment[];
	/** Unfolded header lines by lower-case name; the last one wins. */
	headers: Record<string, string>;
	/** ISO 8601. */
	receivedAt: string;
}

/** What arrived, oldest first: this is `received` of the stand-in. */
export interface Mailbox {
	mails: Mail[];
}

/** The stand-in of a mail server: SMTP with a password, without TLS since it only listens on the loopback. */
export type MailService = Service<Mailbox>;

export async function startMail(options: MailOptions): Promise<MailService> {
	const { clock = Date.now, sizeLimit = SIZE_LIMIT, unknownRecipients = [] } = options;
	let mailbox: Mailbox = { mails: [] };
	const faults = createFaults();
	const { onChange, changed } = createChanges();
	const sockets = new Map<number, Socket>();

	/** One step of the dialogue, spoilt where a fault was armed for it. */
	const step = async <Result>(
		line: string,
		session: SMTPServerSession,
		reply: Reply<Result>,
		run: () => Result | Promise<Result>,
	): Promise<void> => {
		const fault = faults.take(line);
		const result = fault && !fault.afterwards ? undefined : await outcome(run);
		if (fault) spoil(fault.with, sockets.get(session.remotePort), reply);
		else if (result?.error) reply(result.error);
		else reply(null, result?.value);
	};

	const server = new SMTPServer({
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		allowInsecureAuth: true,
		size: sizeLimit,
		onAuth: ({ username, password }, session, callback) =>
			void step('AUTH', session, callback, () => {
				if (username !== options.user || password !== options.password)
					throw new SmtpError(535, 'Invalid login');
				return { user: username };
			}),
		onMailFrom: ({ address }, session, callback) =>
			void step(`MAIL FROM ${address}`, session, callback, () => undefined),
		onRcptTo: ({ address }, session, callback) =>
			void step(`RCPT TO ${address}`, session, callback, () => {
				if (unknownRecipients.includes(address)) throw new SmtpError(550, 'No such mailbox');
			}),
		// The content is read to its end before anything else: until then the client does not listen.
		onData: (stream, session, callback) =>
			void buffer(stream).then((content) =>
				step('DATA', session, callback, async () => {
					if (stream.sizeExceeded) throw new SmtpError(552, `The mail is larger than ${sizeLimit} bytes`);
					mailbox.mails.push(toMail(await simpleParser(content), session, clock()));
					changed();
					return 'Queued';
				}),
			),
	});
	const port = await listen(server, options.port, sockets);
	return {
		...{ url: `smtp://127.0.0.1:${port}`, port, onChange, fail: faults.add },
		get received() {
			return mailbox;
		},
		reset() {
			mailbox = { mails: [] };
			faults.clear();
			changed();
		},
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets.values()) socket.destroy();
			}),
	};
}

type Reply<Result> = (error: Error | null, result?: Result) => void;

/** smtp-server answers with the `responseCode` of an error. */
class SmtpError extends Error {
	constructor(
		readonly responseCode: number,
		message: string,
	) {
		super(message);
	}
}

async function outcome<Result>(
	run: () => Result | Promise<Result>,
): Promise<{ value: Result; error?: undefined } | { value?: undefined; error: Error }> {
	try {
		return { value: await run() };
	} catch (error) {
		return { error: error instanceof Error ? error : new Error(String(error)) };
	}
}

function spoil(effect: FaultEffect, socket: Socket | undefined, reply: (error: Error) => void): void {
	if (effect === 'hang') return;
	if (effect === 'reset') socket?.resetAndDestroy();
	else
		reply(new SmtpError(effect.status, typeof effect.body === 'string' ? effect.body : 'Spoilt on purpose'));
}

/** Starts listening and keeps the open connections by the client's port. Returns the server's port. */
function listen(server: SMTPServer, port: number, sockets: Map<number, Socket>): Promise<number> {
	server.server.on('connection', (socket) => {
		const { remotePort = 0 } = socket;
		sockets.set(remotePort, socket);
		socket.once('close', () => sockets.delete(remotePort));
	});
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		const netServer = server.listen(port, '127.0.0.1', () => {
			// From here on an error is a client that went away, which is no error of ours.
			server.removeListener('error', reject);
			server.on('error', () => undefined);
			const address = netServer.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function toMail(parsed: ParsedMail, { envelope }: SMTPServerSession, now: number): Mail {
	return {
		envelope: {
			from: envelope.mailFrom ? envelope.mailFrom.address : '',
			to: envelope.rcptTo.map(({ address }) => address),
		},
		messageId: parsed.messageId ?? '',
		subject: parsed.subject ?? '',
		from: addresses(parsed.from),
		to: addresses(parsed.to),
		replyTo: addresses(parsed.replyTo),
		text: parsed.text ?? '',
		html: parsed.html || '',
		attachments: parsed.attachments.map(({ filename, contentType, size, content }) => ({
			...{ name: filename ?? 'unnamed', type: contentType, size, text: content.toString('utf8') },
			sha256: sha256(content),
		})),
		headers: Object.fromEntries(parsed.headerLines.map(({ key, line }) => [key, unfold(line)])),
		receivedAt: new Date(now).toISOString(),
	};
}

function addresses(value: AddressObject | AddressObject[] | undefined): string {
	const lists = value === undefined ? [] : [value].flat();
	return lists
		.flatMap((list) => list.value)
		.map(({ name, address = '' }) => (name ? `${name} <${address}>` : address))
		.join(', ');
}

/** The value of a raw header line, its continuation lines joined. */
function unfold(line: string): string {
	return line
		.slice(line.indexOf(':') + 1)
		.replace(/\r?\n[ \t]+/g, ' ')
		.trim();
}
