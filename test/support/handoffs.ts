import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { HandoffRecord } from '../../nodes/RouteHandoff/handoff';
import { runNode } from './nodes';
import type { startTeam } from './team';

/** Handing conversations to Route Handoff, and reading what became of them. */

export const DELIVERED = 0;
export const NOT_DELIVERED = 1;
/** Monday, 12:00 and 23:00 in Berlin. */
export const NOON = '2026-11-23T11:00:00Z';
export const NIGHT = '2026-11-23T22:00:00Z';

/** Only the date stands still: servers and retries need their timers. */
export const setClock = (now: string) =>
	jest.useFakeTimers({
		now: Date.parse(now),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});

interface Told {
	id?: string;
	customer?: IDataObject;
	turns?: Array<[string, string]>;
	reasons?: string[];
}
export const itemOf = ({
	id = 'c1',
	customer = { name: 'Ana Ruiz', email: 'ana@example.com', attributes: { plan: 'pro' } },
	turns = [['customer', 'Let me talk to a person']],
	reasons = ['humanRequest'],
}: Told = {}): IDataObject => ({
	conversation: {
		id,
		channel: 'telegram',
		customer: { attributes: {}, ...customer },
		messages: turns.map(([role, text]) => ({ role, text, attachments: [] })),
	},
	escalation: {
		decision: 'escalate',
		score: 0.7,
		priority: 'normal',
		language: turns.length > 1 ? null : 'en',
		frustration: 0,
		signals: reasons.map((reason) => ({ reason, score: 0.7, messageIndex: 0, quote: '', why: '' })),
		sentiment: { last: 0, trend: 0 },
		failed: [],
	},
});

type Route = Partial<Parameters<typeof runNode>[0]>;

/** Runs Route Handoff against the stand-ins of a team. */
export const route = async (
	team: Awaited<ReturnType<typeof startTeam>>,
	parameters: IDataObject,
	{ input = [itemOf()], flow, ...more }: Route = {},
) =>
	await runNode({
		type: 'routeHandoff',
		parameters: { slackChannel: '#support', ...parameters },
		input,
		flow: { credentials: team.credentials(), ...flow },
		...more,
	});

export const recordOf = (entry: INodeExecutionData | undefined): HandoffRecord => Object(entry?.json.handoff);
export const byRules = (...rule: IDataObject[]) => ({ routeBy: 'rules', rules: { rule } });
