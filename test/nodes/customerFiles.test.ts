import { Container } from '@n8n/di';
import { BinaryDataService } from 'n8n-core';
import type { IBinaryData, IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import { Readable } from 'node:stream';
import { sha256 } from '../../demo/services/sha256';
import type { HandoffRecord } from '../../nodes/RouteHandoff/handoff';
import { node, outputsOf, runFlow, startNode } from '../support/engine';
import { CREDENTIAL_TYPES, runNode, TYPES } from '../support/nodes';
import { startTeam } from '../support/team';

/** The files that a customer uploads in n8n's chat, as far as each destination. */

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

const CHAT_TRIGGER = '@n8n/n8n-nodes-langchain.chatTrigger';

const PHOTO = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 13, 10, 0]);
const BILL = Buffer.from('%PDF-1.7 größer als vorher\n');

const stored = (bytes: Buffer, fileName: string, mimeType: string): IBinaryData => ({
	data: bytes.toString('base64'),
	fileName,
	mimeType,
});

/** An item of the Chat Trigger with uploaded files. */
function upload(files: Record<string, IBinaryData>): INodeExecutionData {
	return {
		json: {
			sessionId: 'c1',
			chatInput: 'Let me talk to a person',
			files: Object.entries(files).map(([binaryKey, { fileName, mimeType }]) => ({
				...{ fileName, mimeType, binaryKey },
			})),
		},
		binary: files,
	};
}

const twoFiles = () =>
	upload({
		data0: stored(PHOTO, 'photo.png', 'image/png'),
		data1: stored(BILL, 'Rechnung März.pdf', 'application/pdf'),
	});

async function route(destination: string, item: INodeExecutionData, parameters: IDataObject = {}, flow = {}) {
	const run = await runNode({
		type: 'routeHandoff',
		parameters: { destinations: [destination], slackChannel: '#support', ...parameters },
		input: [item],
		flow: { credentials: team.credentials(), ...flow },
	});
	const [delivered] = outputsOf(run, 'Node')[0] ?? [];
	const record: HandoffRecord = Object(delivered?.json.handoff);
	return { delivered, receipt: record.receipts[0], outputs: outputsOf(run, 'Node') };
}

interface Arrived {
	name: string;
	sha256: string;
	type?: string;
}

/** The files that stand where the team works. */
const ARRIVED: Record<'slack' | 'zendesk' | 'webhook', () => Arrived[]> = {
	slack: () =>
		team.slack.received.messages
			.filter(({ threadTs }) => threadTs !== undefined)
			.flatMap(({ files }) => files.map(({ name, sha256: hash }) => ({ name, sha256: hash }))),
	zendesk: () =>
		(team.zendesk.received.tickets[0]?.comments ?? [])
			.filter((comment) => !comment.public)
			.flatMap(({ attachments }) => attachments)
			.map(({ file_name, sha256: hash, content_type }) => ({
				name: file_name,
				sha256: hash,
				type: content_type,
			})),
	webhook: () =>
		eventFiles().map(({ name, mimeType, content }) => ({
			...{ name, type: mimeType, sha256: sha256(Buffer.from(content ?? '', 'base64')) },
		})),
};

function eventFiles(): Array<{ name: string; mimeType: string; content: string | null; why: string | null }> {
	return team.webhook.received.events.flatMap((event) => Object(event.payload).data.files);
}

describe.each(['slack', 'zendesk', 'webhook'] as const)('%s', (service) => {
	it('gets the very bytes, under their names', async () => {
		const { receipt } = await route(service, twoFiles());
		expect(receipt).toMatchObject({ status: 'delivered', why: null });
		expect(ARRIVED[service]()).toMatchObject([
			{ name: 'photo.png', sha256: sha256(PHOTO) },
			{ name: 'Rechnung März.pdf', sha256: sha256(BILL) },
		]);
	});

	it('gets two files of the same name as two', async () => {
		const item = upload({
			data0: stored(PHOTO, '写真 📷.png', 'image/png'),
			data1: stored(BILL, '写真 📷.png', 'image/png'),
		});
		await route(service, item);
		expect(ARRIVED[service]()).toMatchObject([
			{ name: '写真 📷.png', sha256: sha256(PHOTO) },
			{ name: '写真 📷 (2).png', sha256: sha256(BILL) },
		]);
	});

	it('gets nothing under a name or type that could do harm', async () => {
		const item = upload({
			data0: stored(BILL, '..\\..\\in\u202evoice/\u202efdp.svg', 'image/svg+xml'),
			data1: stored(BILL, '<b>{{ticket.id}}.html', 'text/html'),
		});
		const { receipt } = await route(service, item);
		expect(receipt?.why).toBeNull();
		const arrived = ARRIVED[service]();
		expect(arrived.map(({ name }) => name)).toEqual(['fdp.svg', '_b_{{ticket.id}}.html']);
		for (const { type } of arrived)
			expect(type ?? 'application/octet-stream').toBe('application/octet-stream');
	});

	it('gets the handoff without an empty or a missing file, and both are named', async () => {
		const item = upload({
			data0: stored(Buffer.alloc(0), 'empty.png', 'image/png'),
			data1: stored(BILL, 'bill.pdf', 'application/pdf'),
		});
		const conversation = {
			...{ id: 'c1', channel: 'chat', customer: { attributes: {} } },
			messages: [
				{
					...{ role: 'customer', text: 'Look' },
					attachments: [
						{ name: 'empty.png', binaryKey: 'data0' },
						{ name: 'bill.pdf', binaryKey: 'data1' },
						{ name: 'lost.png', binaryKey: 'data2' },
					],
				},
			],
		};
		const { receipt } = await route(service, { json: { conversation }, binary: item.binary });
		expect(receipt).toMatchObject({
			status: 'delivered',
			why: expect.stringMatching(/empty\.png, it is empty.*lost\.png, n8n does not have/),
		});
		expect(ARRIVED[service]().filter(({ sha256: hash }) => hash === sha256(BILL))).toHaveLength(1);
	});

	it('gets no file where Send Files is off', async () => {
		const { receipt } = await route(service, twoFiles(), { options: { sendFiles: false } });
		expect(receipt).toMatchObject({ status: 'delivered', why: null });
		expect(ARRIVED[service]()).toEqual([]);
	});
});

describe('when one of three uploads fails', () => {
	const three = () =>
		upload({
			data0: stored(PHOTO, 'one.png', 'image/png'),
			data1: stored(BILL, 'two.pdf', 'application/pdf'),
			data2: stored(PHOTO, 'three.png', 'image/png'),
		});

	it.each([
		['slack', /getUploadURLExternal.*two/],
		['zendesk', /POST \/api\/v2\/uploads.*two/],
	] as const)('%s has the other two, and the receipt names the third', async (service, match) => {
		team[service].fail({ match, times: 1, with: { status: 403, body: 'no' } });
		const { receipt } = await route(service, three());
		expect(receipt).toMatchObject({
			status: 'delivered',
			why: expect.stringMatching(/The file two\.pdf: .*403/),
		});
		expect(ARRIVED[service]().map(({ name }) => name)).toEqual(['one.png', 'three.png']);
	});

	it.each([
		['slack', /POST \/upload\/v1\//],
		['zendesk', /POST \/api\/v2\/uploads.*two/],
	] as const)('%s has all three where it was only busy, each once', async (service, match) => {
		team[service].fail({ match, times: 1, with: { status: 503, body: 'busy' } });
		const { receipt } = await route(service, three());
		expect(receipt).toMatchObject({ status: 'delivered', why: null });
		expect(ARRIVED[service]().map(({ name }) => name)).toEqual(['one.png', 'two.pdf', 'three.png']);
	});

	it.each([
		['slack', 'files.completeUploadExternal'],
		['zendesk', /PUT \/api\/v2\/tickets/],
	] as const)('%s shows them once when the last answer was lost', async (service, match) => {
		team[service].fail({ match, times: 1, with: 'reset', afterwards: true });
		const { receipt } = await route(service, three());
		expect(receipt).toMatchObject({ status: 'delivered', why: null });
		expect(ARRIVED[service]()).toHaveLength(3);
	});
});

it('attaches nothing twice to a ticket, however often the node runs', async () => {
	await route('zendesk', twoFiles());
	await route('zendesk', twoFiles());
	expect(ARRIVED.zendesk()).toHaveLength(2);
	expect(team.zendesk.requests.filter(({ url }) => url.includes('/uploads'))).toHaveLength(2);
});

it('takes a photo of many megabytes', async () => {
	const large = Buffer.alloc(12_000_000, 3);
	const { receipt } = await route('zendesk', upload({ data0: stored(large, 'large.png', 'image/png') }));
	expect(receipt).toMatchObject({ status: 'delivered', why: null });
	expect(ARRIVED.zendesk()).toMatchObject([{ sha256: sha256(large) }]);
});

it('says in the transcript and in the receipt that a file is too large', async () => {
	const tooLarge = Buffer.alloc(20_000_001, 3);
	const { receipt } = await route('slack', upload({ data0: stored(tooLarge, 'video.mp4', 'video/mp4') }));
	expect(receipt?.why).toBe('Not sent: video.mp4, it is larger than 20 MB.');
	expect(JSON.stringify(team.slack.received.messages)).toContain(
		'video.mp4 (video/mp4, not sent: it is larger than 20 MB)',
	);
	expect(ARRIVED.slack()).toEqual([]);
});

it('names the files in Crisp, which takes none, and says so', async () => {
	const { receipt } = await route('crisp', twoFiles());
	expect(receipt).toMatchObject({
		status: 'delivered',
		why: expect.stringMatching(/photo\.png, Crisp takes a file only/),
	});
	expect(JSON.stringify(team.crisp.received.conversations)).toContain(
		'photo.png (image/png, not sent: Crisp',
	);
});

it('sends the webhook what is small enough in it, and names the rest', async () => {
	const item = upload({
		data0: stored(Buffer.alloc(600_000, 1), 'scan.tiff', 'image/tiff'),
		data1: stored(PHOTO, 'photo.png', 'image/png'),
	});
	const { receipt } = await route('webhook', item);
	expect(receipt?.why).toMatch(/scan\.tiff, it is larger than 0\.5 MB/);
	expect(eventFiles()).toEqual([
		{
			...{ binaryKey: 'data1', name: 'photo.png', mimeType: 'image/png', size: 10 },
			content: PHOTO.toString('base64'),
			why: null,
		},
		{
			...{ binaryKey: 'data0', name: 'scan.tiff', mimeType: 'image/tiff', size: 600_000 },
			content: null,
			why: 'it is larger than 0.5 MB',
		},
	]);
});

it('hands the sub-workflow every file, and the names of those that a mail can carry', async () => {
	const calls: INodeExecutionData[] = [];
	const executeWorkflow = async (_workflow: unknown, _data: unknown, options: unknown) => {
		calls.push(...Object(options).inputData);
		return { executionId: '77', data: [[{ json: {} }]] };
	};
	const item = upload({
		data0: stored(PHOTO, 'photo.png', 'image/png'),
		data1: stored(Buffer.alloc(8_000_000, 1), 'video.mp4', 'video/mp4'),
	});
	const workflow = { __rl: true, mode: 'id', value: 'w9' };
	const { receipt } = await route('workflow', item, { workflow }, { executeWorkflow });
	expect(receipt?.status).toBe('delivered');
	expect(Object.keys(calls[0]?.binary ?? {})).toEqual(['data0', 'data1', 'transcript']);
	expect(calls[0]?.binary?.data0).toEqual(item.binary?.data0);
	expect(calls[0]?.json.email).toMatchObject({
		attachments: 'transcript,data0',
		text: expect.stringContaining('video.mp4 (video/mp4, not sent: it is larger than 7 MB)'),
	});
});

it('passes the files on with the item by every output', async () => {
	const item = twoFiles();
	const branches = { branch: [{ name: 'Team' }] };
	const { outputs } = await route('branch', item, { branches });
	expect(outputs[0]?.[0]?.binary).toEqual(item.binary);
	expect(outputs[2]?.[0]?.binary).toEqual(item.binary);
	const lost = await runNode({
		type: 'routeHandoff',
		parameters: { slackChannel: '#no-such-channel' },
		input: [twoFiles()],
		flow: { credentials: team.credentials() },
	});
	expect(outputsOf(lost, 'Node')[1]?.[0]?.binary).toEqual(item.binary);
});

describe("with n8n's binary data on disk", () => {
	const gone = async () => await Promise.reject(new Error('ENOENT: no such file'));
	const onDisk: IBinaryData = {
		id: 'filesystem:1',
		data: 'filesystem',
		fileName: 'photo.png',
		mimeType: 'image/png',
	};
	const disk = (parts: { getMetadata: () => Promise<object>; getAsStream: () => Promise<Readable> }) =>
		Reflect.apply(Container.get(BinaryDataService).setManager, Container.get(BinaryDataService), [
			'filesystem',
			parts,
		]);

	it('reads the bytes from there', async () => {
		disk({
			getMetadata: async () => ({ fileSize: PHOTO.length }),
			getAsStream: async () => Readable.from([PHOTO]),
		});
		const { receipt } = await route('slack', upload({ data0: onDisk }));
		expect(receipt?.why).toBeNull();
		expect(ARRIVED.slack()).toEqual([{ name: 'photo.png', sha256: sha256(PHOTO) }]);
	});

	it('delivers without a file that never had any bytes, and says so', async () => {
		const item = upload({ data0: Object({ fileName: 'made-up.png', mimeType: 'image/png' }) });
		const { receipt } = await route('slack', item);
		expect(receipt).toMatchObject({ status: 'delivered', why: expect.stringContaining('made-up.png') });
	});

	it('delivers without a file that is gone, and says so', async () => {
		disk({ getMetadata: gone, getAsStream: gone });
		const { receipt } = await route('slack', upload({ data0: onDisk }));
		expect(receipt).toMatchObject({
			status: 'delivered',
			why: expect.stringContaining('photo.png, n8n does not have its content'),
		});
	});

	it.each([
		['slack', 'The file photo.png: n8n could not read its content.'],
		['zendesk', 'The file photo.png: n8n could not read its content.'],
		['webhook', 'Not sent: photo.png, n8n could not read it.'],
	])('%s gets the handoff without a file that went just now', async (service, why) => {
		disk({ getMetadata: async () => ({ fileSize: PHOTO.length }), getAsStream: gone });
		const { receipt } = await route(service, upload({ data0: onDisk }));
		expect(receipt).toMatchObject({ status: 'delivered', why });
	});
});

it('finds the files of the chat trigger behind an AI Agent, whose item has none, and gives them to the item', async () => {
	const agent: INodeType = {
		description: { ...startNode.description, displayName: 'Agent', name: 'agent', inputs: ['main'] },
		execute: async () => [[{ json: { output: 'I do not know.' }, pairedItem: { item: 0 } }]],
	};
	const to = (name: string) => [[{ node: name, type: 'main' as const, index: 0 }]];
	const run = await runFlow({
		types: { ...TYPES, [CHAT_TRIGGER]: startNode, agent },
		nodes: [
			node('Chat', CHAT_TRIGGER),
			node('Agent', 'agent'),
			node('Detect', 'n8n-nodes-human-handoff.detectEscalation'),
			node(
				'Node',
				'n8n-nodes-human-handoff.routeHandoff',
				{ slackChannel: '#support' },
				{
					credentials: { handoffSlackApi: { id: 'handoffSlackApi', name: 'Slack' } },
				},
			),
		],
		connections: { Chat: { main: to('Agent') }, Agent: { main: to('Detect') }, Detect: { main: to('Node') } },
		input: [twoFiles()],
		credentialTypes: CREDENTIAL_TYPES,
		credentials: team.credentials(),
	});
	expect(outputsOf(run, 'Detect')[0]?.[0]?.binary).toEqual(twoFiles().binary);
	expect(ARRIVED.slack().map(({ name }) => name)).toEqual(['photo.png', 'Rechnung März.pdf']);
});
