import fc from 'fast-check';
import { NodeOperationError, type IDataObject, type INodeExecutionData } from 'n8n-workflow';
import { errorOf, outputsOf } from '../support/engine';
import { byRules } from '../support/handoffs';
import { runNode, type OurNode } from '../support/nodes';
import { randomItem } from '../support/randomItems';
import { startTeam } from '../support/team';

/** 10,000 items of any JSON through every node: none is lost, and what fails is one error. */

const BATCHES = 40;
const BATCH_SIZE = 250;
/** The same on every run, so that a failure is found again; another with SEED=… */
const SEED = Number(process.env.SEED ?? 20_261_122);

const BELOW = {
	conversationSource: 'defineBelow',
	conversationId: '={{ $json.sessionId }}',
	newestMessage: '={{ $json.chatInput }}',
	earlierMessages: '={{ $json.messages }}',
	customer: { name: '={{ $json.id }}', attributes: '={{ $json.customer }}' },
};
const condition = [{ field: 'plan', comparison: 'equals', value: 'pro' }];
const BRANCHES = { branch: [{ name: 'One' }, { name: 'Two' }] };
const RULES = byRules(
	{ name: 'Plan', customer: { condition } },
	{ name: 'Legal', reasons: ['legal'], branches: 'Two' },
);

/** The ways in which each node is run, in turn; Route Handoff goes to branches, or makes what it would send. */
const WAYS: Record<OurNode, readonly IDataObject[]> = {
	detectEscalation: [
		{ offerFirst: true, highValueWhen: { condition }, keywords: { keyword: [{ text: 'person' }] } },
		BELOW,
	],
	formatTranscript: [
		{ format: 'slack' },
		{ format: 'email', attachAsFile: true },
		{ format: 'json', options: { note: '={{ $json.text }}', timeZone: '={{ $json.role }}' } },
		{ format: 'html', ...BELOW },
	],
	routeHandoff: [
		{ destinations: ['branch'], branches: BRANCHES, ...RULES },
		{
			destinations: ['slack', 'zendesk', 'crisp', 'webhook', 'workflow', 'branch'],
			branches: BRANCHES,
			slackChannel: '#support',
			workflow: { __rl: true, mode: 'id', value: 'w9' },
			options: { dryRun: true },
		},
		{ destinations: ['branch'], branches: BRANCHES, ...BELOW },
	],
};
const NODES = ['detectEscalation', 'formatTranscript', 'routeHandoff'] as const satisfies readonly OurNode[];

/** Outputs beside Delivered and Not Delivered, by which an item leaves in addition. */
const BRANCH_OUTPUTS: readonly number[] = [2, 3];

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterAll(async () => await team.close());

type OnError = Parameters<typeof runNode>[0]['onError'];

async function run(type: OurNode, parameters: IDataObject, items: readonly IDataObject[], onError?: OnError) {
	return await runNode({
		type,
		parameters,
		input: items.map((json) => ({ json })),
		onError,
		flow: { credentials: team.credentials() },
	});
}

const inputOf = ({ pairedItem }: INodeExecutionData): number => Object(pairedItem).item;

/** Fails unless each item left by exactly one output; returns those that failed, by their place in the batch. */
function failedOf(type: OurNode, outputs: INodeExecutionData[][], size: number): Set<number> {
	const main = outputs.filter((_, output) => type !== 'routeHandoff' || !BRANCH_OUTPUTS.includes(output));
	const places = main.flat().map(inputOf);
	expect(places.sort((one, other) => one - other)).toEqual(Array.from({ length: size }, (_, at) => at));
	return new Set(main.flat().filter(isFailed).map(inputOf));
}

/** What a node did is beside the item; an item may hold an "error" of its own. */
function isFailed({ json }: INodeExecutionData): boolean {
	return typeof json.error === 'string' && /^(The conversation could|A parameter gives)/.test(json.error);
}

async function check(type: OurNode, parameters: IDataObject, items: readonly IDataObject[]): Promise<void> {
	const regular = outputsOf(await run(type, parameters, items, 'continueRegularOutput'), 'Node');
	const failed = failedOf(type, regular, items.length);

	const separate = outputsOf(await run(type, parameters, items, 'continueErrorOutput'), 'Node');
	expect(failedOf(type, separate, items.length)).toEqual(failed);
	expect(new Set(separate.at(-1)?.map(inputOf))).toEqual(failed);

	const [first] = [...failed].sort((one, other) => one - other);
	if (first !== undefined) {
		const error = errorOf(await run(type, parameters, items));
		expect(error).toMatchObject({ name: NodeOperationError.name, context: { itemIndex: first } });
		expect(error?.message).toMatch(/\S/);
	}
	const readable = items.filter((_, at) => !failed.has(at));
	const all = await run(type, parameters, readable);
	expect(errorOf(all)).toBeUndefined();
	expect(failedOf(type, outputsOf(all, 'Node'), readable.length)).toEqual(new Set());
}

describe(`10,000 random items (SEED=${SEED})`, () => {
	const made = fc.sample(randomItem, { numRuns: BATCHES * BATCH_SIZE, seed: SEED });

	it.each(NODES)(
		'come out of %s, each by one output',
		async (type) => {
			for (let batch = 0; batch < BATCHES; batch += 1) {
				const items = made.slice(batch * BATCH_SIZE, (batch + 1) * BATCH_SIZE);
				const ways = WAYS[type];
				await check(type, ways[batch % ways.length] ?? {}, items).catch((cause: unknown) => {
					throw new Error(`Batch ${batch} of SEED=${SEED}`, { cause });
				});
				// A rejection that nobody handles fails the test by itself, as soon as the event loop turns.
				await new Promise(setImmediate);
			}
		},
		300_000,
	);

	it('are read in part and refused in part, so that both are tried', async () => {
		const sample = made.slice(0, BATCH_SIZE);
		const [items] = outputsOf(await run('formatTranscript', {}, sample, 'continueErrorOutput'), 'Node');
		expect(items?.length).toBeGreaterThan(BATCH_SIZE / 4);
		expect(items?.length).toBeLessThan((BATCH_SIZE * 3) / 4);
	});
});
