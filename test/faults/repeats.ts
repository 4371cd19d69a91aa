import { deliver, type Delivery, type Way } from './deliver';
import { firstHit } from './faults';
import type { ServiceName } from './standIns';

/** A row in which the whole execution is repeated: first all conversations once, then all of them again. */
export interface RepeatRow {
	fault: string;
	does: string;
	right: string;
	/** The first execution; null where n8n itself repeats it within the second. */
	first: ((run: RepeatRun) => Promise<void>) | null;
	/** The execution whose end counts. */
	again(run: RepeatRun): Promise<Way>;
	/** The destinations beside the service. */
	others(run: RepeatRun): readonly ServiceName[];
}

export interface RepeatRun {
	delivery: Delivery;
	/** Of a healthy delivery. */
	requests: number;
}

const RIGHT = 'Still one case with every part once.';
const NOBODY_LISTENS = 'http://127.0.0.1:9';
const withFallback = ({ delivery }: RepeatRun): readonly ServiceName[] => delivery.others;
const otherTeam = ({ delivery }: RepeatRun): readonly ServiceName[] => [
	delivery.service === 'slack' ? 'crisp' : 'slack',
];

/** The rows of whole executions that run again. */
export const REPEATS: readonly RepeatRow[] = [
	{
		fault: 'execution repeated after a delivery',
		does: 'Everything went well, and the same execution runs a second time.',
		right: RIGHT,
		first: async ({ delivery }) => void (await deliver(delivery)),
		again: async ({ delivery }) => await deliver(delivery),
		others: withFallback,
	},
	{
		fault: 'execution repeated after a lost answer',
		does: 'A request is carried out, then nothing answers until the execution ends; it runs a second time.',
		right: RIGHT,
		async first({ delivery, requests }) {
			const { proxy } = delivery.standIns[delivery.service];
			const effect = { kind: 'silence' } as const;
			proxy.inject(delivery.sample.token, {
				...{
					from: firstHit(delivery.sample.token, requests),
					times: Infinity,
					effect,
					carriedOut: 'first' as const,
				},
			});
			await deliver(delivery);
			proxy.inject(delivery.sample.token, null);
		},
		again: async ({ delivery }) => await deliver(delivery),
		others: withFallback,
	},
	{
		fault: 'Retry on Fail after a lost answer',
		does: 'A request is carried out, it and the next ones are not answered; n8n itself runs the node again.',
		right: RIGHT,
		first: null,
		async again({ delivery, requests }) {
			const { proxy } = delivery.standIns[delivery.service];
			// Silent for the write, its repeats and the look-ups for it; then the service is back.
			const effect = { kind: 'silence' } as const;
			proxy.inject(delivery.sample.token, {
				...{
					from: firstHit(delivery.sample.token, requests),
					times: 5,
					effect,
					carriedOut: 'first' as const,
				},
			});
			return await deliver({
				...delivery,
				others: [],
				parameters: { ifNothingAccepts: 'stopWithError' },
				retry: { retryOnFail: true, maxTries: 5, waitBetweenTries: 0 },
			});
		},
		others: () => [],
	},
	{
		fault: 'All, partly delivered, then repeated',
		does: 'To two services at once, of which the second is down the first time; the execution runs a second time.',
		right: RIGHT,
		async first(run) {
			const [second = 'slack'] = otherTeam(run);
			await deliver({ ...toAll(run), urls: { [second]: NOBODY_LISTENS } });
		},
		again: async (run) => await deliver(toAll(run)),
		others: otherTeam,
	},
];

function toAll(run: RepeatRun): Delivery {
	return { ...run.delivery, others: otherTeam(run), deliverTo: 'all' };
}
