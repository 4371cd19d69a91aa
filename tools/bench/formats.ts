import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Conversation } from '../../core/conversation/conversation';
import type { prepareTranscript } from '../../core/transcript/prepare';
import type { renderPrepared } from '../../core/transcript/renderTranscript';
import { CONTENTS, FORMATS, REDACTIONS, type TranscriptInput } from '../../core/transcript/transcript';
import { BenchError } from './benchError';
import { bundleTo } from './bundle';
import { dialogue } from './conversations';
import { conversationOf } from './detector';
import { measured, rounded, type Measured } from './statistics';
import { count, numeral, table } from './table';

export const FORMAT_LENGTHS = [100, 1_000, 10_000, 100_000] as const;

/** Messages that are formatted in one measurement, so that the short conversations are measured long enough too. */
const MESSAGES_AT_ONCE = 10_000;
const ROUNDS = 7;
/** The cost of `JSON.stringify` is so small that it is measured over more. */
const STRINGIFY_MORE = 20;

export interface FormatsCost {
	/** All eight formats with every redaction, milliseconds of computing. */
	milliseconds: number;
	/** `JSON.stringify` of the same conversation. */
	stringifyMilliseconds: number;
	/** The first by the second, round by round. */
	ratio: Measured;
}

interface Formatter {
	prepare: typeof prepareTranscript;
	render: typeof renderPrepared;
}

/** What formatting costs beside writing the same conversation as JSON, by messages in the conversation. */
export async function costOfFormats(
	root: string,
	folder: string,
	texts: readonly string[],
): Promise<Map<number, FormatsCost>> {
	const formatter = await loadFormatter(root, folder);
	return new Map(FORMAT_LENGTHS.map((length) => [length, costOf(formatter, conversation(texts, length))]));
}

function costOf({ prepare, render }: Formatter, conversation: Conversation): FormatsCost {
	const input = inputOf(conversation);
	const times = Math.max(1, MESSAGES_AT_ONCE / conversation.messages.length);
	const formatAll = () => {
		const prepared = prepare(input);
		for (const format of FORMATS) render(prepared, format);
	};
	// n8n runs for days: what the first calls take to be compiled is no cost of a format.
	computing(formatAll, times);
	const rounds = Array.from({ length: ROUNDS }, () => ({
		all: computing(formatAll, times),
		stringify: computing(() => JSON.stringify(conversation), times * STRINGIFY_MORE),
	}));
	return {
		milliseconds: measured(rounds.map(({ all }) => all)).median,
		stringifyMilliseconds: measured(rounds.map(({ stringify }) => stringify)).median,
		ratio: measured(rounds.map(({ all, stringify }) => all / stringify)),
	};
}

/** Milliseconds of computing that one call takes; other processes on the machine do not count. */
function computing(work: () => void, times: number): number {
	const before = process.cpuUsage().user;
	for (let time = 0; time < times; time++) work();
	return (process.cpuUsage().user - before) / 1_000 / times;
}

/** A message a minute. */
function conversation(texts: readonly string[], length: number): Conversation {
	const start = Date.UTC(2026, 10, 22);
	const messages = dialogue(texts, length).map((message, index) => ({
		...message,
		at: new Date(start + index * 60_000).toISOString(),
	}));
	return conversationOf(messages);
}

function inputOf(conversation: Conversation): TranscriptInput {
	return {
		conversation,
		escalation: null,
		handoffId: 'ho_bench',
		note: '',
		content: CONTENTS[0],
		redact: REDACTIONS,
		timeZone: 'Europe/Berlin',
	};
}

async function loadFormatter(root: string, folder: string): Promise<Formatter> {
	const [prepareFile, renderFile] = ['prepare', 'renderTranscript'].map((name) =>
		join(folder, `${name}.cjs`),
	);
	if (!prepareFile || !renderFile) throw new BenchError('No place for the bundles.');
	await bundleTo(prepareFile, root, join('core', 'transcript', 'prepare.ts'));
	await bundleTo(renderFile, root, join('core', 'transcript', 'renderTranscript.ts'));
	const load = createRequire(renderFile);
	const loaded: unknown = { ...load(prepareFile), ...load(renderFile) };
	if (!isFormatterModule(loaded)) throw new BenchError('core/transcript does not export what is measured.');
	return { prepare: loaded.prepareTranscript, render: loaded.renderPrepared };
}

function isFormatterModule(
	value: unknown,
): value is { prepareTranscript: typeof prepareTranscript; renderPrepared: typeof renderPrepared } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'prepareTranscript' in value &&
		typeof value.prepareTranscript === 'function' &&
		'renderPrepared' in value &&
		typeof value.renderPrepared === 'function'
	);
}

/** The object that `--formats --json` prints: by messages in the conversation. */
export function formatsJson(costs: ReadonlyMap<number, FormatsCost>) {
	return Object.fromEntries(
		[...costs].map(([length, { milliseconds, stringifyMilliseconds, ratio }]) => [
			length,
			{
				milliseconds: rounded(milliseconds, 3),
				stringifyMilliseconds: rounded(stringifyMilliseconds, 4),
				ratio: rounded(ratio.median, 1),
				lowest: rounded(ratio.lowest, 1),
				highest: rounded(ratio.highest, 1),
			},
		]),
	);
}

/** The same for people. */
export function formatsText(costs: ReadonlyMap<number, FormatsCost>): string {
	const rows = [...costs].map(([length, { milliseconds, stringifyMilliseconds, ratio }]) => [
		count(length),
		numeral(milliseconds),
		numeral(stringifyMilliseconds),
		`${numeral(ratio.median)} ×`,
		`${numeral(ratio.lowest)} – ${numeral(ratio.highest)}`,
	]);
	return [
		`Milliseconds of computing for all eight formats with every redaction, median of ${ROUNDS} rounds`,
		table([['messages', 'formats', 'JSON.stringify', 'ratio', 'rounds'], ...rows]),
	].join('\n');
}
