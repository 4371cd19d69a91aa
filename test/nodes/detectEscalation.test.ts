import { errorOf, outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';

const ESCALATE = 0;
const CONTINUE = 1;
const OFFER = 2;

const chat = (chatInput: string, more = {}) => ({
	sessionId: 'c1',
	action: 'sendMessage',
	chatInput,
	...more,
});
const detect = async (
	input: Parameters<typeof runNode>[0]['input'],
	more: Partial<Parameters<typeof runNode>[0]> = {},
) => await runNode({ type: 'detectEscalation', input, ...more });

describe('Detect Escalation', () => {
	it('works as it is dropped: sends a request for a human to Escalate and small talk to Continue', async () => {
		const outputs = outputsOf(
			await detect([chat('Can I speak to a human please?'), chat('What are your opening hours?')]),
			'Node',
		);
		expect(outputs[ESCALATE]).toHaveLength(1);
		expect(outputs[CONTINUE]).toHaveLength(1);
		expect(outputs[ESCALATE]?.[0]).toMatchObject({
			pairedItem: { item: 0 },
			json: {
				chatInput: 'Can I speak to a human please?',
				conversation: { id: 'c1', messages: [{ role: 'customer', text: 'Can I speak to a human please?' }] },
				escalation: {
					decision: 'escalate',
					language: 'en',
					signals: [{ reason: 'humanRequest', messageIndex: 0 }],
					failed: [],
				},
			},
		});
		expect(outputs[CONTINUE]?.[0]?.pairedItem).toEqual({ item: 1 });
	});

	it('reads the whole conversation from an attached memory', async () => {
		const memory = [
			{ type: 'human' as const, content: 'My router is broken' },
			{ type: 'ai' as const, content: 'Please restart it.' },
		];
		const outputs = outputsOf(await detect([chat('Let me talk to a person')], { memory }), 'Node');
		expect(outputs[ESCALATE]?.[0]?.json.conversation).toMatchObject({
			messages: [
				{ role: 'customer', text: 'My router is broken' },
				{ role: 'bot', text: 'Please restart it.' },
				{ role: 'customer', text: 'Let me talk to a person' },
			],
		});
	});

	it('offers a human in doubtful cases when it is told to, with the question as output', async () => {
		const outputs = outputsOf(await detect([chat('agent')], { parameters: { offerFirst: true } }), 'Node');
		expect(outputs).toHaveLength(3);
		expect(outputs[OFFER]?.[0]?.json).toMatchObject({
			output: 'Would you like me to connect you with a colleague?',
			escalation: { decision: 'offer' },
		});
	});

	it('takes yes to that offer for a request', async () => {
		const memory = [
			{ type: 'human' as const, content: 'agent' },
			{ type: 'ai' as const, content: 'Would you like me to connect you with a colleague?' },
		];
		const yes = outputsOf(
			await detect([chat('yes please')], { memory, parameters: { offerFirst: true } }),
			'Node',
		);
		expect(yes[ESCALATE]).toHaveLength(1);
		const no = outputsOf(
			await detect([chat('no thanks')], { memory, parameters: { offerFirst: true } }),
			'Node',
		);
		expect(no[CONTINUE]).toHaveLength(1);
	});

	it('knows keywords, high-value customers and the confidence of the bot', async () => {
		const parameters = {
			keywords: { keyword: [{ text: 'chargeb*', match: 'wildcard' }] },
			highValueWhen: { condition: [{ field: 'plan', comparison: 'equals', value: 'enterprise' }] },
			options: { botConfidence: '={{ $json.confidence }}', confidenceThreshold: 0.4 },
		};
		const outputs = outputsOf(
			await detect(
				[
					chat('About that chargeback'),
					chat('Good morning', { metadata: { plan: 'Enterprise' } }),
					chat('Good morning', { confidence: 0.1 }),
					chat('Good morning', { confidence: 0.9 }),
				],
				{ parameters },
			),
			'Node',
		);
		const reasons = outputs
			.flat()
			.map((item) => [
				item.pairedItem,
				Object(item.json.escalation).signals.map(({ reason }: { reason: string }) => reason),
			]);
		expect(reasons).toContainEqual([{ item: 0 }, ['keyword']]);
		expect(reasons).toContainEqual([{ item: 1 }, ['highValueCustomer']]);
		expect(reasons).toContainEqual([{ item: 2 }, ['lowConfidence']]);
		expect(reasons).toContainEqual([{ item: 3 }, []]);
	});

	it('looks only for the reasons that are picked', async () => {
		const outputs = outputsOf(
			await detect([chat('I want a human')], { parameters: { reasons: ['legal'] } }),
			'Node',
		);
		expect(outputs[CONTINUE]).toHaveLength(1);
	});

	it('leaves the rest of the item and its files alone', async () => {
		const binary = { data: { data: 'aGk=', mimeType: 'text/plain', fileName: 'note.txt' } };
		const outputs = outputsOf(await detect([{ json: chat('hello', { mine: 1 }), binary }]), 'Node');
		expect(outputs[CONTINUE]?.[0]).toMatchObject({ json: { mine: 1 }, binary });
	});

	describe('an item without a conversation', () => {
		it('is an error that names the field and a remedy', async () => {
			const error = errorOf(await detect([{ weather: 'fine' }]));
			expect(error?.message).toMatch(/conversation could not be read/i);
			expect(Object(error).description).toMatch(/Field: .+/);
			expect(Object(error).context).toMatchObject({ itemIndex: 0 });
		});

		it('goes to a human when the option says so', async () => {
			const outputs = outputsOf(
				await detect([{}], { parameters: { options: { ifUnreadable: 'escalate' } } }),
				'Node',
			);
			expect(outputs[ESCALATE]?.[0]?.json.escalation).toMatchObject({
				decision: 'escalate',
				failed: [{ check: 'conversation' }],
			});
		});

		it('goes to the error output, and the other items on, when the node has one', async () => {
			const outputs = outputsOf(
				await detect([{ weather: 'fine' }, chat('I want a human')], { onError: 'continueErrorOutput' }),
				'Node',
			);
			expect(outputs[ESCALATE]).toHaveLength(1);
			expect(outputs[CONTINUE]).toHaveLength(0);
			expect(outputs[2]?.[0]?.json).toMatchObject({
				weather: 'fine',
				error: expect.stringMatching(/could not be read/),
			});
		});

		it('is shown to a human with its error when the node goes on without an error output', async () => {
			const outputs = outputsOf(
				await detect([{ weather: 'fine' }], { onError: 'continueRegularOutput' }),
				'Node',
			);
			expect(outputs[ESCALATE]?.[0]?.json).toMatchObject({ weather: 'fine', error: expect.any(String) });
			expect(outputs[CONTINUE]).toHaveLength(0);
		});
	});

	it('lets the builder say how sure a reason has to be, and refuses a score that is none', async () => {
		const withScore = async (score: unknown) =>
			await detect([chat('I want to talk to a human')], {
				parameters: { options: { thresholds: { threshold: [{ reason: 'humanRequest', score }] } } },
			});
		expect(outputsOf(await withScore(0.5), 'Node')[ESCALATE]).toHaveLength(1);
		expect(outputsOf(await withScore(1), 'Node')[CONTINUE]).toHaveLength(1);
		expect(errorOf(await withScore('often'))).toMatchObject({
			message: expect.stringMatching(/score for "humanRequest" is often\. Enter a number from 0 to 1/),
			context: { itemIndex: 0 },
		});
	});

	it('reads a conversation of 10,000 messages', async () => {
		const messages = Array.from({ length: 10_000 }, (_, index) => ({
			role: index % 2 ? 'bot' : 'customer',
			text: `Message ${index}`,
		}));
		const outputs = outputsOf(
			await detect([
				{ conversationId: 'c', messages: [...messages, { role: 'customer', text: 'I need a human' }] },
			]),
			'Node',
		);
		expect(outputs[ESCALATE]).toHaveLength(1);
	});
});
