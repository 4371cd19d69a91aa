import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import { errorOf, outputsOf } from '../support/engine';
import { NOON, NOT_DELIVERED, recordOf, route, setClock } from '../support/handoffs';
import { startTeam } from '../support/team';

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => {
	team.reset();
	jest.useRealTimers();
});
afterAll(async () => await team.close());

describe('a dry run', () => {
	const DRY = { dryRun: true };

	it('sends nothing and shows, byte for byte, what it would have sent', async () => {
		const destinations = ['slack', 'zendesk', 'crisp', 'webhook', 'branch', 'workflow'];
		setClock(NOON);
		const workflow = { __rl: true, mode: 'id', value: 'w9' };
		const dry = outputsOf(
			await route(team, { destinations, workflow, options: DRY }, { unwired: [NOT_DELIVERED] }),
			'Node',
		);
		const seen = [
			team.slack.received.messages,
			team.zendesk.received.tickets,
			team.crisp.received.conversations,
			team.webhook.received.events,
		];
		expect(seen.flat()).toEqual([]);
		expect(dry.map((items) => items.length)).toEqual([0, 1, 0]);
		const record = recordOf(dry[NOT_DELIVERED]?.[0]);
		expect(record).toMatchObject({
			status: 'dryRun',
			customerMessage: CUSTOMER_TEXTS.en?.delivered,
			dryRun: {
				plan: { rule: null, destinations },
				messages: { workflow: { email: { replyTo: 'ana@example.com' } } },
			},
		});
		expect(record.receipts.map(({ name, status }) => [name, status])).toEqual(
			['slack', 'zendesk', 'crisp', 'webhook', 'Team', 'workflow'].map((name) => [name, 'skipped']),
		);
		expect(dry[NOT_DELIVERED]?.[0]?.json.output).toMatch(/^Dry run: nothing was sent/);

		await route(team, { destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' });
		const shown = JSON.parse(JSON.stringify(record.dryRun?.messages));
		const posted = shown.slack.map(({ body }: { body: unknown }) => Object(body).blocks).filter(Boolean);
		expect(team.slack.received.messages.map(({ blocks }) => blocks)).toEqual(posted);
		expect(team.zendesk.received.tickets[0]?.comments[0]?.html_body).toBe(
			shown.zendesk[0].body.ticket.comment.html_body,
		);
		expect(team.webhook.received.events[0]?.payload).toEqual(shown.webhook[0].body);
		const notes = shown.crisp.map(({ body }: { body: unknown }) => Object(body).content).filter(Boolean);
		expect(JSON.stringify(team.crisp.received.conversations)).toContain(JSON.stringify(notes.at(-1)));
	});

	it('says what would fail before anything is sent', async () => {
		const outputs = outputsOf(
			await route(
				team,
				{ destinations: ['slack', 'crisp'], slackChannel: '={{ "" }}', options: DRY },
				{ flow: { credentials: { handoffSlackApi: team.credentials().handoffSlackApi ?? {} } } },
			),
			'Node',
		);
		expect(recordOf(outputs[NOT_DELIVERED]?.[0]).receipts.map(({ why }) => why)).toEqual([
			expect.stringContaining('It would have failed: No Slack channel is set'),
			expect.stringMatching(/It would have failed: .*credential/i),
		]);
	});

	it('is no error, whatever If Nothing Accepts says', async () => {
		const run = await route(
			team,
			{ options: DRY, ifNothingAccepts: 'stopWithError' },
			{ unwired: [NOT_DELIVERED] },
		);
		expect(errorOf(run)).toBeUndefined();
	});
});
