import { setImmediate as nextTurn } from 'node:timers/promises';
import { PACE } from '../../nodes/RouteHandoff/pace';
import { startBrokenPorts, type BrokenPorts } from './brokenPorts';
import { sampleOf, shapeOf, SHAPES, type Shape } from './conversations';
import { deliver, FALLBACK, type Way } from './deliver';
import { FAULTS, injectionFor, type FaultRow } from './faults';
import { judge, VERDICTS, type Judgement, type Verdict } from './judge';
import { REPEATS, type RepeatRow, type RepeatRun } from './repeats';
import {
	CHANNELS,
	SERVICE_NAMES,
	startStandIns,
	type ServiceName,
	type Standing,
	type StandIns,
} from './standIns';

/** One row of the matrix at one service. */
export interface Cell {
	service: ServiceName;
	fault: string;
	conversations: number;
	verdicts: Record<Verdict, number>;
	standsUnproved: number;
	/** Seconds on the wall. */
	seconds: number;
	problems: Array<{ token: string; problem: string }>;
}

export interface MatrixOptions {
	/** Per cell. */
	conversations: number;
	/** Executions at the same time. */
	concurrency: number;
	/** Several of them run beside each other, and then need one patience. */
	services: readonly ServiceName[];
	/** The node's patience in every row; by default it depends on the row. */
	silenceMs?: number;
	/** Only rows whose name holds this. */
	only?: string;
	onCell?(cell: Cell): void;
}

/** Conversations that stand beside each other in the services; every look reads through what is there. */
const SHIFT = 100;
/** Healthy deliveries of each shape. */
const WARM_UP = 8;
/** A row number that no row has. */
const HEALTHY = 99;

/** In the order of the table. */
const ROWS: ReadonlyArray<FaultRow | RepeatRow> = [...FAULTS, ...REPEATS];

/**
 * The node's patience. Where a row is silent it is short, since silence is what such a run would consist of; elsewhere
 * it is long, so that a busy machine does not look like a silent service.
 */
const PATIENCE = { silent: 1_500, other: 15_000 };

/** Runs every row against every service: the services beside each other, their rows in turn. Ends what it starts. */
export async function runMatrix(options: MatrixOptions): Promise<Cell[]> {
	const usual = { ...PACE };
	const rows = ROWS.filter(({ fault }) => fault.includes(options.only ?? ''));
	try {
		const cells = options.services.map((service) => runService(service, rows, options));
		return (await Promise.all(cells)).flat();
	} finally {
		Object.assign(PACE, usual);
	}
}

async function runService(
	service: ServiceName,
	rows: readonly CellRun['row'][],
	options: MatrixOptions,
): Promise<Cell[]> {
	const standIns = await startStandIns();
	const broken = await startBrokenPorts();
	const cells: Cell[] = [];
	try {
		setPatience(false, options);
		const whole = await deliverHealthily(standIns, service);
		for (const row of rows) {
			const cell = await runCell({ standIns, service, row, whole, broken, options });
			options.onCell?.(cell);
			cells.push(cell);
		}
	} finally {
		await Promise.all([standIns.close(), broken.close()]);
	}
	return cells;
}

function setPatience(isSilent: boolean, { silenceMs }: MatrixOptions): void {
	const patience = silenceMs ?? (isSilent ? PATIENCE.silent : PATIENCE.other);
	Object.assign(PACE, { silenceMs: patience, answerMs: patience, waits: 1 / 100 });
}

/** What a healthy delivery of each shape leaves at the stand-in, and the requests that it takes. */
type Healthy = Record<Shape, { standing: Standing; requests: number }>;

async function deliverHealthily(standIns: StandIns, service: ServiceName): Promise<Healthy> {
	const { proxy, ...standIn } = standIns[service];
	const found: Partial<Healthy> = {};
	// More than once each, so that the code is warm before silence is measured.
	for (const [index, shape] of Array.from({ length: WARM_UP }, () => SHAPES)
		.flat()
		.entries()) {
		const token = tokenOf(service, HEALTHY, index);
		const sample = sampleOf(token, shape);
		const way = await deliver({
			...{ standIns, service, sample, url: proxy.urlOf(token), others: [] },
			...{ channel: channelOf(0), deliverTo: 'firstThatAccepts' },
		});
		const standing = standIn.standingOf(sample);
		if (way.kind !== 'delivered' || standing.cases !== 1) {
			throw new Error(
				`Without a fault ${service} does not take a conversation (${shape}): ${JSON.stringify(way)}`,
			);
		}
		found[shape] = { standing, requests: proxy.requestsOf(token).length };
	}
	standIn.reset();
	return found as Healthy;
}

/** Half of the conversations name the channel, which then has to be looked up for reading. */
function channelOf(index: number): string {
	return index % 8 < 4 ? `#matrix-${index % CHANNELS}` : `C0MATRIX${index % CHANNELS}`;
}

interface CellRun {
	standIns: StandIns;
	service: ServiceName;
	row: FaultRow | RepeatRow;
	whole: Healthy;
	broken: BrokenPorts;
	options: MatrixOptions;
}

async function runCell(run: CellRun): Promise<Cell> {
	const { standIns, service, row, options } = run;
	const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
	const cell: Cell = {
		...{ service, fault: row.fault, conversations: options.conversations, verdicts },
		...{ standsUnproved: 0, seconds: 0, problems: [] },
	};
	const startedAt = performance.now();
	for (let from = 0; from < options.conversations; from += SHIFT) {
		for (const name of SERVICE_NAMES) standIns[name].reset();
		const length = Math.min(SHIFT, options.conversations - from);
		const conversations = Array.from({ length }, (_, index) => conversationOf(run, from + index));
		if ('again' in row && row.first) {
			setPatience(true, options);
			await eachOf(conversations, options.concurrency, row.first);
		}
		setPatience('again' in row ? row.first === null : row.isSilent === true, options);
		await eachOf(conversations, options.concurrency, async (conversation) => {
			const { verdict, standsUnproved, problem } = await runConversation(run, conversation);
			verdicts[verdict] += 1;
			cell.standsUnproved += Number(standsUnproved);
			if (problem !== null) cell.problems.push({ token: conversation.delivery.sample.token, problem });
		});
	}
	cell.seconds = (performance.now() - startedAt) / 1000;
	return cell;
}

function conversationOf({ standIns, service, row, whole }: CellRun, index: number): RepeatRun {
	const sample = sampleOf(tokenOf(service, ROWS.indexOf(row), index), shapeOf(index));
	const { requests } = whole[sample.shape];
	const isAlone = index % 2 === 1;
	return {
		requests,
		delivery: {
			...{ standIns, service, sample, channel: channelOf(index) },
			url: standIns[service].proxy.urlOf(sample.token),
			...{ others: isAlone ? [] : [FALLBACK[service]], deliverTo: 'firstThatAccepts' },
		},
	};
}

/** Always of one length: how a transcript is split must not depend on whose it is. */
function tokenOf(service: ServiceName, row: number, index: number): string {
	return `${service}-${String(row).padStart(2, '0')}-${String(index).padStart(4, '0')}`;
}

async function runConversation(run: CellRun, conversation: RepeatRun): Promise<Judgement> {
	const { standIns, service, row, whole, broken } = run;
	const { delivery, requests } = conversation;
	const { sample } = delivery;
	const { proxy, standingOf } = standIns[service];
	const spoilt = async (faulty: FaultRow): Promise<Way> => {
		proxy.inject(sample.token, injectionFor(faulty, service, sample.token, requests));
		const url = faulty.address?.(sample.token, broken.plain, broken.tls) ?? delivery.url;
		return await deliver({ ...delivery, url });
	};
	const isRepeat = 'again' in row;
	const way = isRepeat ? await row.again(conversation) : await spoilt(row);
	const [other] = isRepeat ? row.others(conversation) : delivery.others;
	return judge({
		...{ service, way, standing: standingOf(sample), whole: whole[sample.shape].standing },
		fallback: other ? standIns[other].standingOf(sample) : null,
	});
}

async function eachOf<T>(
	items: readonly T[],
	atOnce: number,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const left = items.values();
	const worker = async (): Promise<void> => {
		for (const item of left) {
			await calm();
			await work(item);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A turn of the event loop takes less than this where no answer is late for lack of computing time. */
const CALM_TURN_MS = 25;

/** Waits until what is under way has time to be answered: else a busy machine would look like a silent service. */
async function calm(): Promise<void> {
	for (let turns = 0; turns < 3; turns += 1) {
		const startedAt = performance.now();
		await nextTurn();
		if (performance.now() - startedAt > CALM_TURN_MS) turns = 0;
	}
}
