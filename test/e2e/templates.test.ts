import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import { offerTextFor } from '../../core/detection/offerTexts';
import { readDeliveries } from '../../demo/deliveries';
import { FAKE_ANSWER, startFakeOpenAi, type FakeOpenAi, type ModelRequest } from '../support/fakeOpenAi';
import { openBench, type Bench, type Import, type Template } from './support/bench';
import { chunksOf, postWebhook, sendChat, shownBy } from './support/chat';
import { chatOverSocket } from './support/chatSocket';
import { expectInOrder } from './support/reading';

const TEXTS = CUSTOMER_TEXTS.en;
const HUMAN_PLEASE = 'I would like to talk to a human, please.';
const QUESTION = 'Which bulb does the lamp take?';
const ANA = { name: 'Ana Ruiz', email: 'ana@example.com', plan: 'Pro' };

const MAIL = 'e2eMail000000001';
const chatTrigger = (webhookId: string) => ({ 'When chat message received': { webhookId } });
const chatModel = { 'Chat Model': { credentials: ['openAiApi'] } };
/** A workflow that is started by hand, started by a call instead; the answer is what its last node puts out. */
const startedByCall =
	(path: string) =>
	({ nodes }: Template) => {
		for (const node of nodes) {
			if (node.type !== 'n8n-nodes-base.manualTrigger') continue;
			const parameters = { httpMethod: 'POST', path, responseMode: 'lastNode', responseData: 'allEntries' };
			Object.assign(node, { type: 'n8n-nodes-base.webhook', typeVersion: 2, parameters });
		}
	};
const toSlack = { credentials: ['handoffSlackApi'], parameters: { slackChannel: '#support' } };

/** Every template, set up as its own "Read me" says. A sub-workflow comes before what calls it. */
const IMPORTS: readonly Import[] = [
	{
		id: MAIL,
		template: 'email-to-the-team.json',
		setUp: { 'Send Email': { credentials: ['smtp'] } },
	},
	{
		id: 'e2eSimplest00001',
		template: 'simplest-flow.json',
		setUp: { ...chatTrigger('e2e-simplest'), ...chatModel, 'Route Handoff': toSlack },
	},
	{
		id: 'e2eMemory0000001',
		template: 'ai-agent-with-memory.json',
		setUp: { ...chatTrigger('e2e-memory'), ...chatModel, 'Route Handoff': toSlack },
	},
	{
		id: 'e2eTool000000001',
		template: 'ai-agent-handoff-tool.json',
		setUp: { ...chatTrigger('e2e-tool'), ...chatModel, 'Transfer to a Human': toSlack },
	},
	{
		id: 'e2eNodes00000001',
		template: 'chat-response-nodes.json',
		setUp: { ...chatTrigger('e2e-nodes'), 'Route Handoff': toSlack },
	},
	{
		id: 'e2eWebhook000001',
		template: 'webhook-triggered.json',
		setUp: { 'Route Handoff': toSlack },
	},
	{
		id: 'e2eComplete00001',
		template: 'complete-handoff.json',
		setUp: {
			...chatTrigger('e2e-complete'),
			'Route Handoff': {
				credentials: ['handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi'],
				parameters: { slackChannel: '#support', workflow: { __rl: true, mode: 'id', value: MAIL } },
			},
		},
	},
	{
		id: 'e2eBacktest00001',
		template: 'backtest-past-chats.json',
		setUp: {},
		edit: startedByCall('e2e-backtest'),
	},
];

let bench: Bench;
let model: FakeOpenAi;

beforeAll(async () => {
	bench = await openBench('templates');
	model = await startFakeOpenAi();
	const data = { apiKey: 'invented', url: model.url };
	const name = 'Chat model (templates)';
	bench.credentials.push(await bench.rest.saveCredential({ name, type: 'openAiApi', data }));
	for (const template of IMPORTS) await bench.importTemplate(template);
});
beforeEach(() => {
	bench.reset();
	model.reset();
});
afterAll(async () => {
	await bench?.close();
	await model?.close();
});

let sessions = 0;
const newSession = () => `session-${(sessions += 1)}`;

const deliveries = () =>
	readDeliveries({
		...{ slack: bench.team.slack.received, zendesk: bench.team.zendesk.received },
		...{ crisp: bench.team.crisp.received, mail: bench.team.mail.received },
	});
const services = () => deliveries().map(({ service }) => service);

it('covers every file of templates/', () => {
	const files = readdirSync(join(__dirname, '..', '..', 'templates'));
	expect(IMPORTS.map(({ template }) => template).sort()).toEqual(files.sort());
});

describe('the simplest flow', () => {
	it('hands over, and the chat shows exactly the text for the customer', async () => {
		const answer = await sendChat('e2e-simplest', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.text).output).toBe(TEXTS?.delivered);
		expect(services()).toEqual(['Slack']);
		expect(deliveries()[0]?.text).toContain(HUMAN_PLEASE);
		expect(model.requests).toEqual([]);
	});

	it('leaves everything else to the bot', async () => {
		const answer = await sendChat('e2e-simplest', { sessionId: newSession(), chatInput: QUESTION });
		expect(JSON.parse(answer.text).output).toBe(FAKE_ANSWER);
		expect(services()).toEqual([]);
	});

	it('gives the team what the page knows of the customer', async () => {
		await sendChat('e2e-simplest', { sessionId: newSession(), chatInput: HUMAN_PLEASE, metadata: ANA });
		const [delivery] = deliveries();
		for (const detail of Object.values(ANA)) expect(delivery?.text).toContain(detail);
	});
});

describe('an AI Agent with memory, streaming', () => {
	it('streams exactly the text for the customer', async () => {
		const answer = await sendChat('e2e-memory', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(answer.status).toBe(200);
		expect(chunksOf(answer).map(({ type }) => type)).toEqual(['begin', 'item', 'end']);
		expect(shownBy(answer)).toBe(TEXTS?.delivered);
		expect(services()).toEqual(['Slack']);
		expect(model.requests).toEqual([]);
	});

	it("streams the model's answer otherwise", async () => {
		const answer = await sendChat('e2e-memory', { sessionId: newSession(), chatInput: QUESTION });
		expect(shownBy(answer)).toBe(FAKE_ANSWER);
		expect(model.requests.map(({ stream }) => stream)).toEqual([true]);
		expect(services()).toEqual([]);
	});

	it('hands over what was said before, the answers of the bot included', async () => {
		const sessionId = newSession();
		await sendChat('e2e-memory', { sessionId, chatInput: QUESTION });
		await sendChat('e2e-memory', { sessionId, chatInput: HUMAN_PLEASE });
		expectInOrder(deliveries()[0]?.text ?? '', [QUESTION, FAKE_ANSWER, HUMAN_PLEASE]);
	});

	it('sees in the memory that the bot did not know', async () => {
		const sessionId = newSession();
		model.answerWith(() => ({ text: 'I am not sure, I do not have that information.' }));
		await sendChat('e2e-memory', { sessionId, chatInput: 'Can I use the lamp outdoors in the rain?' });
		const answer = await sendChat('e2e-memory', {
			sessionId,
			chatInput: 'You did not answer. Can I use it outdoors in the rain?',
		});
		expect(shownBy(answer)).toBe(TEXTS?.delivered);
		expect(services()).toEqual(['Slack']);
	});
});

describe('an AI Agent with the handoff tool', () => {
	const note = 'The customer wants a refund for a broken lamp.';
	const toolResult = ({ messages }: ModelRequest) => messages.find(({ role }) => role === 'tool')?.content;

	/** A model that does as the tool's description says: calls it, then repeats the text of its output. */
	const askForHuman = async (sessionId: string) => {
		model.answerWith((request) => {
			const result = toolResult(request);
			if (typeof result !== 'string')
				return { tool: request.tools[0]?.function.name ?? '', arguments: { note } };
			return { text: JSON.parse(result)[0].output };
		});
		return await sendChat('e2e-tool', { sessionId, chatInput: 'My lamp arrived broken, get me a person.' });
	};

	it('is offered to the model with a name and a description that say when to call it', async () => {
		await askForHuman(newSession());
		const [tool] = model.requests[0]?.tools ?? [];
		expect(model.requests[0]?.tools).toHaveLength(1);
		expect(tool?.function.name).toBe('Transfer_to_a_Human');
		expect(tool?.function.description).toMatch(/hands this conversation to a human/i);
		expect(tool?.function.description).toMatch(/call it when the customer asks for a person/i);
		expect(Object.keys(tool?.function.parameters.properties ?? {})).toEqual(['note']);
	});

	it('really delivers, and the customer reads the text for the customer', async () => {
		const answer = await askForHuman(newSession());
		expect(JSON.parse(answer.text).output).toBe(TEXTS?.delivered);
		expect(services()).toEqual(['Slack']);
		const [delivery] = deliveries();
		expect(delivery?.text).toContain('My lamp arrived broken, get me a person.');
		expect(delivery?.text).toContain(note);
	});

	it('tells the model when nobody was reached', async () => {
		bench.team.slack.fail({ match: 'chat.postMessage', times: 10, with: { status: 503 } });
		const answer = await askForHuman(newSession());
		expect(JSON.parse(answer.text).output).toBe(TEXTS?.failed);
		expect(services()).toEqual([]);
	});
});

describe('the tool as it is dropped beside an Agent', () => {
	it('needs nothing but the credential and the channel', async () => {
		await bench.importTemplate({
			id: 'e2eDropped000001',
			template: 'ai-agent-handoff-tool.json',
			setUp: { ...chatTrigger('e2e-dropped'), ...chatModel, 'Transfer to a Human': toSlack },
			edit: ({ nodes }) => {
				for (const node of nodes) if (node.name === 'Transfer to a Human') node.parameters = {};
			},
		});
		model.answerWith(({ messages, tools }) =>
			messages.some(({ role }) => role === 'tool')
				? { text: 'Done.' }
				: { tool: tools[0]?.function.name ?? '', arguments: {} },
		);
		await sendChat('e2e-dropped', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(model.requests[0]?.tools[0]?.function.description).toMatch(/call it when the customer asks/i);
		expect(services()).toEqual(['Slack']);
		expect(deliveries()[0]?.text).toContain(HUMAN_PLEASE);
	});
});

describe('a chat with response nodes', () => {
	it('shows exactly the text for the customer', async () => {
		const shown = await chatOverSocket('e2e-nodes', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(shown).toEqual([TEXTS?.delivered]);
		expect(services()).toEqual(['Slack']);
	});

	it('lets the bot speak otherwise', async () => {
		const shown = await chatOverSocket('e2e-nodes', { sessionId: newSession(), chatInput: QUESTION });
		expect(shown).toEqual([`You wrote: ${QUESTION}`]);
		expect(services()).toEqual([]);
	});

	it('says honestly that nobody was reached', async () => {
		bench.team.slack.fail({ match: 'chat.postMessage', times: 10, with: { status: 503 } });
		const shown = await chatOverSocket('e2e-nodes', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(shown).toEqual([TEXTS?.failed]);
	});
});

describe('a flow that is triggered by a webhook', () => {
	const conversation = (lastWords: string) => ({
		conversationId: newSession(),
		messages: [
			{ role: 'customer', text: QUESTION },
			{ role: 'bot', text: FAKE_ANSWER },
			{ role: 'customer', text: lastWords },
		],
		customer: ANA,
	});

	it('answers that a human has it, and what to tell the customer', async () => {
		const sent = conversation(HUMAN_PLEASE);
		const answer = await postWebhook('human-handoff', sent);
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.text)).toMatchObject({
			handedOver: true,
			output: TEXTS?.delivered,
			handoff: {
				conversationId: sent.conversationId,
				status: 'delivered',
				receipts: [{ destination: 'slack', status: 'delivered' }],
			},
			signals: [{ reason: 'humanRequest' }],
		});
		const [delivery] = deliveries();
		expectInOrder(delivery?.text ?? '', [ANA.name, QUESTION, FAKE_ANSWER, HUMAN_PLEASE]);
		for (const detail of Object.values(ANA)) expect(delivery?.text).toContain(detail);
	});

	it('answers that the bot goes on', async () => {
		const answer = await postWebhook('human-handoff', conversation('And which one fits outdoors?'));
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.text)).toEqual({ handedOver: false, output: '', signals: [] });
		expect(services()).toEqual([]);
	});

	it('answers 503 when nobody was reached', async () => {
		bench.team.slack.fail({ match: 'chat.postMessage', times: 10, with: { status: 503 } });
		const answer = await postWebhook('human-handoff', conversation(HUMAN_PLEASE));
		expect(answer.status).toBe(503);
		expect(JSON.parse(answer.text)).toMatchObject({
			handedOver: false,
			output: TEXTS?.failed,
			handoff: { status: 'failed', receipts: [{ destination: 'slack', status: 'failed' }] },
		});
	});
});

describe('the complete flow', () => {
	it('answers from its FAQ, then hands the whole conversation to all four', async () => {
		const sessionId = newSession();
		const first = await sendChat('e2e-complete', {
			...{ sessionId, chatInput: 'How long does delivery take?', metadata: ANA },
		});
		expect(JSON.parse(first.text).output).toBe('Delivery takes two to four working days.');
		const second = await sendChat('e2e-complete', { sessionId, chatInput: HUMAN_PLEASE, metadata: ANA });
		expect(JSON.parse(second.text).output).toBe(TEXTS?.delivered);

		expect(services()).toEqual(['Slack', 'Zendesk', 'Crisp', 'E-mail']);
		for (const { text } of deliveries()) {
			expectInOrder(text, ['How long does delivery take?', 'two to four working days', HUMAN_PLEASE]);
			for (const detail of Object.values(ANA)) expect(text).toContain(detail);
		}
	});

	it('offers a human in a doubtful case, and hands over after a yes', async () => {
		const sessionId = newSession();
		const offered = await sendChat('e2e-complete', { sessionId, chatInput: 'agent' });
		expect(JSON.parse(offered.text).output).toBe(offerTextFor('en'));
		expect(services()).toEqual([]);
		const accepted = await sendChat('e2e-complete', { sessionId, chatInput: 'yes please' });
		expect(JSON.parse(accepted.text).output).toBe(TEXTS?.delivered);
		expect(services()).toEqual(['Slack', 'Zendesk', 'Crisp', 'E-mail']);
	});

	it('apologises when nobody was reached', async () => {
		const { slack, zendesk, crisp, mail } = bench.team;
		slack.fail({ match: 'chat.postMessage', times: 10, with: { status: 503 } });
		zendesk.fail({ match: '/oauth/tokens', times: 10, with: { status: 401 } });
		zendesk.fail({ match: '/api/v2', times: 10, with: { status: 401 } });
		crisp.fail({ match: '/conversation', times: 10, with: { status: 401 } });
		mail.fail({ match: 'AUTH', times: 10, with: { status: 535 } });
		const answer = await sendChat('e2e-complete', { sessionId: newSession(), chatInput: HUMAN_PLEASE });
		expect(JSON.parse(answer.text).output).toBe(TEXTS?.failed);
		expect(services()).toEqual([]);
	});
});

describe('the e-mail to the team', () => {
	it('has subject, both bodies, an address to answer to and the transcript, and no word of n8n', async () => {
		await sendChat('e2e-complete', { sessionId: newSession(), chatInput: HUMAN_PLEASE, metadata: ANA });
		const [mail] = bench.team.mail.received.mails;
		expect(mail?.envelope).toEqual({ from: 'handoff@example.com', to: ['support@example.com'] });
		expect(mail?.subject).toContain('Ana Ruiz');
		expect(mail?.replyTo).toContain('ana@example.com');
		for (const body of [mail?.text, mail?.html, mail?.attachments[0]?.text]) {
			expect(body).toContain(HUMAN_PLEASE);
			expect(body).not.toMatch(/sent automatically|n8n\.io/i);
		}
		expect(mail?.html).toContain('<');
		expect(mail?.attachments).toHaveLength(1);
		expect(mail?.attachments[0]?.name).toMatch(/\.txt$/);
	});
});

describe('the backtest on past chats', () => {
	it('counts per reason what was right, and what would have been handed over needlessly', async () => {
		const answer = await postWebhook('e2e-backtest', {});
		expect(answer.status).toBe(200);
		const results = JSON.parse(answer.text);
		expect(results).toContainEqual(
			expect.objectContaining({ reason: 'humanRequest', labelled: 2, missed: 0, recall: 1 }),
		);
		expect(results.at(-1)).toMatchObject({
			...{ reason: 'any (escalate)', labelled: 5, falseEscalationsPer1000: 0 },
			...{ rowsCompared: 8, rowsNotCompared: 0 },
		});
		expect(services()).toEqual([]);
	});
});
