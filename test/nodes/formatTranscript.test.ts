import { FORMATS } from '../../core/transcript/transcript';
import { errorOf, outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';

const conversation = {
	id: 'c1',
	channel: 'chat',
	customer: { name: 'Ana Ruiz', email: 'ana@example.com', attributes: {} },
	messages: [
		{ role: 'customer', text: 'Where is order 48213?', attachments: [] },
		{ role: 'bot', text: 'It is on its way.', attachments: [] },
		{ role: 'customer', text: 'My card is 4242 4242 4242 4242', attachments: [] },
	],
};
const format = async (parameters = {}, input: Parameters<typeof runNode>[0]['input'] = [{ conversation }]) =>
	await runNode({ type: 'formatTranscript', parameters, input });

describe('Format Transcript', () => {
	it.each(FORMATS)('writes %s with the brief, the words and no card number', async (name) => {
		const [items] = outputsOf(await format({ format: name }), 'Node');
		const transcript = Object(items?.[0]?.json.transcript);
		expect(transcript.text).toContain('It is on its way.');
		expect(transcript.text).not.toContain('4242 4242 4242');
		expect(transcript.redactions).toEqual({ card: 1 });
		expect(transcript.shortened).toBeNull();
		expect(transcript.brief).toMatchObject({ customer: expect.stringContaining('Ana Ruiz') });
		expect(items?.[0]?.json.conversation).toEqual(conversation);
	});

	it('writes only the brief, or only the transcript', async () => {
		const [brief] = outputsOf(await format({ content: 'brief' }), 'Node');
		expect(Object(brief?.[0]?.json.transcript).text).toContain('## Brief');
		expect(Object(brief?.[0]?.json.transcript).text).not.toContain('## Conversation');
		const [lines] = outputsOf(await format({ content: 'transcript' }), 'Node');
		expect(Object(lines?.[0]?.json.transcript).text).toContain('## Conversation');
		expect(Object(lines?.[0]?.json.transcript).text).not.toContain('## Brief');
	});

	it('puts the whole transcript into a binary field beside those that are there', async () => {
		const binary = { photo: { data: 'aGk=', mimeType: 'image/png', fileName: 'photo.png' } };
		const [items] = outputsOf(
			await format({ attachAsFile: true, options: { fileField: 'log' } }, [
				{ json: { conversation }, binary },
			]),
			'Node',
		);
		expect(Object.keys(items?.[0]?.binary ?? {})).toEqual(['photo', 'log']);
		const file = Buffer.from(items?.[0]?.binary?.log?.data ?? '', 'base64').toString('utf8');
		expect(file).toContain('Where is order 48213?');
	});

	it('names the fields that a mail should carry, the file of the transcript first', async () => {
		const file = (mimeType: string, bytes = 10) => ({
			...{ mimeType, fileName: `a.${mimeType.slice(-3)}` },
			data: Buffer.alloc(bytes).toString('base64'),
		});
		const binary = {
			data0: file('image/png'),
			data1: file('application/pdf'),
			data2: file('video/mp4', 7_000_001),
		};
		const item = { json: { sessionId: 'c1', chatInput: 'Look at this' }, binary };
		const [items] = outputsOf(await format({ format: 'email', attachAsFile: true }, [item]), 'Node');
		expect(Object(items?.[0]?.json.transcript)).toMatchObject({
			attachments: 'transcript,data0,data1',
			text: expect.stringContaining('not sent: it is larger than 7 MB'),
		});
		expect(Object.keys(items?.[0]?.binary ?? {})).toEqual(['data0', 'data1', 'data2', 'transcript']);
		const [others] = outputsOf(await format({ format: 'email' }, [{ conversation }]), 'Node');
		expect(Object(others?.[0]?.json.transcript).attachments).toBe('');
	});

	it('leaves the files on an item that failed', async () => {
		const binary = { data0: { data: 'aGk=', mimeType: 'image/png' } };
		const run = await runNode({
			type: 'formatTranscript',
			input: [{ json: { weather: 'fine' }, binary }],
			onError: 'continueRegularOutput',
		});
		expect(outputsOf(run, 'Node')[0]?.[0]?.binary).toEqual(binary);
	});

	it('hides nothing when it is told so', async () => {
		const [items] = outputsOf(await format({ redact: [] }), 'Node');
		expect(Object(items?.[0]?.json.transcript)).toMatchObject({
			text: expect.stringContaining('4242 4242 4242 4242'),
			redactions: {},
		});
	});

	it("hides the builder's own patterns under their name", async () => {
		const ownPatterns = { pattern: [{ name: 'Order number', pattern: '\\b\\d{5}\\b' }] };
		const [items] = outputsOf(await format({ format: 'plainText', options: { ownPatterns } }), 'Node');
		expect(Object(items?.[0]?.json.transcript)).toMatchObject({
			text: expect.stringContaining('Where is order [Order number]?'),
			redactions: { card: 1, 'Order number': 1 },
		});
	});

	it('names the row of a pattern that cannot be used, and says what to do', async () => {
		const ownPatterns = { pattern: [{ name: 'Order number', pattern: '(?<!a)b' }] };
		const error = Object(errorOf(await format({ options: { ownPatterns } })));
		expect(error.message).toMatch(/^Own Patterns, row 1 \(Order number\): Its pattern cannot be read/);
		expect(error.description).toMatch(/Look-ahead/);
	});

	it('keeps the address and the number of the customer, unless it is told otherwise', async () => {
		const briefOf = async (options = {}) => {
			const [items] = outputsOf(await format({ redact: ['email'], options }), 'Node');
			return Object(items?.[0]?.json.transcript).brief.customer;
		};
		expect(await briefOf()).toContain('ana@example.com');
		expect(await briefOf({ neverRedact: '' })).toContain('[e-mail hidden]');
	});

	it('names the field when there is nothing to format', async () => {
		expect(Object(errorOf(await format({}, [{ weather: 'fine' }]))).description).toMatch(/Field: /);
	});
});
