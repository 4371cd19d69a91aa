import { CONTESTANT_NAMES, type ContestantName, forEachContestant, type PerContestant } from './contestants';
import type { Load } from './load';
import type { RaceResult } from './race';
import { rounded } from './statistics';
import { count, numeral, table } from './table';

/** All that was measured. */
export interface Findings {
	/** How many messages were read. */
	messages: number;
	race: RaceResult;
	load: Load;
	tarballBytes: number;
	/** Microseconds per call. */
	byConversationLength: ReadonlyMap<number, number>;
	growingConversation: ReadonlyMap<number, number>;
	/** null: it took too long to wait for. */
	byMessageBytes: ReadonlyMap<number, number | null>;
	hostileMegabyteMilliseconds: ReadonlyMap<string, number | null>;
}

const TITLES: PerContestant<string> = {
	detector: 'this detector, all reasons',
	regex: 'regular expression of 15 phrases',
	naturalAfinn: 'natural, SentimentAnalyzer AFINN',
	vader: 'vader-sentiment',
	winkNlp: 'wink-nlp, sentiment',
	nlpjs: 'nlp.js, intent and sentiment',
};

const DIGITS = 2;
const TOO_LONG = 'too long';
/** `--json` has all of them. */
const HOSTILE_SHOWN = 8;

type Values = Readonly<Record<string, number | null>>;

const roundedValues = (values: Values): Record<string, number | null> =>
	Object.fromEntries(
		Object.entries(values).map(([key, value]) => [key, value === null ? null : rounded(value, DIGITS)]),
	);

const roundedMap = (values: ReadonlyMap<number | string, number | null>) =>
	roundedValues(Object.fromEntries(values));

/** The object that `--json` prints. Costs of calls are in microseconds unless the key says otherwise. */
export function jsonOf({ race, load, ...found }: Findings) {
	return {
		microsecondsPerMessage: forEachContestant((name) => rounded(race.microseconds[name].median, DIGITS)),
		load: {
			milliseconds: rounded(load.milliseconds, 1),
			megabytes: rounded(load.megabytes, 1),
			naturalMilliseconds: rounded(load.naturalMilliseconds, 1),
			naturalMegabytes: rounded(load.naturalMegabytes, 1),
			firstCallMilliseconds: rounded(load.firstCallMilliseconds, 1),
		},
		tarballBytes: found.tarballBytes,
		byConversationLength: roundedMap(found.byConversationLength),
		byMessageBytes: roundedMap(found.byMessageBytes),
		growingConversation: roundedMap(found.growingConversation),
		hostileMegabyteMilliseconds: roundedMap(found.hostileMegabyteMilliseconds),
		detectorToNaturalAfinn: roundedValues(race.detectorToNaturalAfinn),
		spread: forEachContestant((name) => roundedValues(race.microseconds[name])),
		messages: found.messages,
		rounds: race.rounds,
	};
}

/** The same for people. */
export function textOf(found: Findings): string {
	return [raceText(found), loadText(found), conversationText(found), messageText(found)].join('\n\n');
}

function raceText({
	messages,
	race: { microseconds, rounds, detectorToNaturalAfinn: ratio },
}: Findings): string {
	const row = (name: ContestantName) => {
		const { median, lowest, highest } = microseconds[name];
		const times = median / microseconds.naturalAfinn.median;
		return [TITLES[name], numeral(median), `${numeral(lowest)} – ${numeral(highest)}`, `${numeral(times)} ×`];
	};
	return [
		`Microseconds per message: ${count(messages)} messages, median of ${rounds} rounds`,
		table([['', 'median', 'rounds', 'of natural'], ...CONTESTANT_NAMES.map(row)]),
		`  The detector takes ${numeral(ratio.ratio)} times what natural takes (${numeral(ratio.lowest)} – ` +
			`${numeral(ratio.highest)} in single rounds). All others read English alone.`,
	].join('\n');
}

function loadText({ load, tarballBytes }: Findings): string {
	return [
		'Loading in a fresh process, without Node and n8n-workflow',
		table([
			['', 'ms', 'MB'],
			['dist, every node and credential', numeral(load.milliseconds), numeral(load.megabytes)],
			["require('natural')", numeral(load.naturalMilliseconds), numeral(load.naturalMegabytes)],
			['first message, once per process', numeral(load.firstCallMilliseconds)],
		]),
		`  The package is ${count(tarballBytes / 1_000)} kB to download.`,
	].join('\n');
}

function conversationText({ byConversationLength, growingConversation }: Findings): string {
	const quarters = [...growingConversation.values()];
	const growth = (quarters.at(-1) ?? NaN) / (quarters[0] ?? NaN);
	return [
		'Microseconds per call, by messages in the conversation',
		table(columns(byConversationLength, '')),
		'',
		'Microseconds per call on a conversation that grows by one message each call, by quarter',
		table(columns(growingConversation, 'up to ')),
		`  The last quarter takes ${numeral(growth)} times what the first takes.`,
	].join('\n');
}

function messageText({ byMessageBytes, hostileMegabyteMilliseconds }: Findings): string {
	const slowestFirst = [...hostileMegabyteMilliseconds].sort(
		([, one], [, other]) => (other ?? Infinity) - (one ?? Infinity),
	);
	const tooLong = slowestFirst.filter(([, value]) => value === null).length;
	const shown = Math.max(tooLong, HOSTILE_SHOWN);
	return [
		'Microseconds per message, by its bytes',
		table(columns(byMessageBytes, '')),
		'',
		`Milliseconds for a hostile message of 1 MB, the slowest of ${slowestFirst.length} kinds`,
		table(slowestFirst.slice(0, shown).map(([name, value]) => [spaced(name), valueText(value)])),
	].join('\n');
}

const valueText = (value: number | null) => (value === null ? TOO_LONG : numeral(value));

/** Keys above their values. */
const columns = (values: ReadonlyMap<number, number | null>, before: string): string[][] => [
	['', ...[...values.keys()].map((key) => before + count(key))],
	['', ...[...values.values()].map(valueText)],
];

/** `nestedQuotes` -> `nested quotes` */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
