import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { startMail } from '../../../demo/services/mail';
import type { MailService } from '../../../demo/services/mail';
import { sha256 } from '../../../demo/services/sha256';

const login = { user: 'handoff', password: 'mail-password' };
let mail: MailService;

beforeAll(async () => {
	mail = await startMail({
		...{ port: 0, clock: () => 1_763_800_000_000, ...login },
		...{ unknownRecipients: ['nobody@example.com'], sizeLimit: 100_000 },
	});
});
beforeEach(() => mail.reset());
afterAll(() => mail.close());

function transport(pass: string = login.password) {
	return createTransport({
		host: '127.0.0.1',
		port: mail.port,
		auth: { user: login.user, pass },
		socketTimeout: 300,
	});
}

const message: SendMailOptions = {
	from: { name: 'Acme Handoff', address: 'handoff@example.com' },
	to: 'support@example.com',
	replyTo: { name: 'Ana Ruiz', address: 'ana@example.com' },
	subject: '[Handoff ho_1] Rückerstattung nicht erhalten',
	messageId: '<ho_1.1@example.com>',
	headers: { 'Auto-Submitted': 'auto-generated' },
	text: 'Customer: wo bleibt mein Geld?',
	html: '<p>Customer: wo bleibt mein Geld?</p>',
	attachments: [{ filename: 'transcript.txt', content: 'Customer: wo bleibt mein Geld? 💶' }],
};

describe('the mailbox, driven by nodemailer', () => {
	it('lets the right password in', async () => {
		expect(await transport().verify()).toBe(true);
	});

	it('keeps a mail with everything in it', async () => {
		const sent = await transport().sendMail(message);
		expect(sent.accepted).toEqual(['support@example.com']);
		expect(mail.received.mails).toEqual([
			{
				envelope: { from: 'handoff@example.com', to: ['support@example.com'] },
				messageId: '<ho_1.1@example.com>',
				subject: '[Handoff ho_1] Rückerstattung nicht erhalten',
				from: 'Acme Handoff <handoff@example.com>',
				to: 'support@example.com',
				replyTo: 'Ana Ruiz <ana@example.com>',
				text: 'Customer: wo bleibt mein Geld?',
				html: '<p>Customer: wo bleibt mein Geld?</p>',
				attachments: [
					{
						...{ name: 'transcript.txt', type: 'text/plain', size: 35 },
						text: 'Customer: wo bleibt mein Geld? 💶',
						sha256: sha256(Buffer.from('Customer: wo bleibt mein Geld? 💶')),
					},
				],
				headers: expect.objectContaining({ 'auto-submitted': 'auto-generated' }),
				receivedAt: '2025-11-22T08:26:40.000Z',
			},
		]);
	});

	it.each([
		['a wrong password', () => transport('wrong').sendMail(message), { code: 'EAUTH', responseCode: 535 }],
		[
			'mail without a login',
			() => createTransport({ port: mail.port }).sendMail(message),
			{ responseCode: 530 },
		],
		[
			'an unknown recipient',
			() => transport().sendMail({ ...message, to: 'nobody@example.com' }),
			{ responseCode: 550 },
		],
		[
			'an oversized mail',
			() => transport().sendMail({ ...message, text: 'x'.repeat(200_000) }),
			{ responseCode: 552 },
		],
	])('refuses %s', async (_name, send, error) => {
		await expect(send()).rejects.toMatchObject(error);
		expect(mail.received.mails).toEqual([]);
	});

	it('delivers to the known of two recipients', async () => {
		const sent = await transport().sendMail({ ...message, to: 'support@example.com, nobody@example.com' });
		expect([sent.accepted, sent.rejected]).toEqual([['support@example.com'], ['nobody@example.com']]);
		expect(mail.received.mails[0]?.envelope.to).toEqual(['support@example.com']);
	});
});

describe('a mailbox that fails on purpose', () => {
	it('for a while, then not', async () => {
		mail.fail({ match: 'RCPT TO', with: { status: 451, body: 'Try again later' } });
		await expect(transport().sendMail(message)).rejects.toMatchObject({ responseCode: 451 });
		await transport().sendMail(message);
		expect(mail.received.mails).toHaveLength(1);
	});

	it.each(['reset', 'hang'] as const)('with a %s before the mail is kept', async (effect) => {
		mail.fail({ match: 'DATA', with: effect });
		await expect(transport().sendMail(message)).rejects.toThrow();
		expect(mail.received.mails).toEqual([]);
	});

	it('after the mail was kept, so that its sender cannot know', async () => {
		mail.fail({ match: 'DATA', with: 'reset', afterwards: true });
		await expect(transport().sendMail(message)).rejects.toThrow();
		expect(mail.received.mails).toHaveLength(1);
	});
});
