import { basename } from 'node:path';
import { DECISIONS } from '../../core/detection/escalation';
import { duration } from '../../demo/progress';
import { ALLOWED_LABELS } from './label';
import { falseEscalations, rankingLines, reasonTable, timingLines } from './measures';
import { inThousands, share } from './numbers';
import { printable } from './printable';
import type { SkippedGroup } from './skipped';
import type { Example, Summary } from './summary';
import type { Tally } from './tally';

const QUOTE_WIDTH = 80;
const ID_WIDTH = 40;
const LANGUAGES_SHOWN = 8;

/** What a run was about. */
export interface RunFacts {
	input: string;
	output?: string;
	milliseconds: number;
	/** Parameters that could not be worked out here. */
	ignoredSettings: readonly string[];
}

/** The report of a run, for the terminal. */
export function describeRun(summary: Summary, facts: RunFacts): string {
	const { tally, misses, falseAlarms, unreadable, unlabelled, unchecked } = summary;
	const sections = [
		opening(summary, facts),
		decisions(tally),
		['Reasons', ...reasonTable(tally)],
		falseEscalations(tally),
		rankingLines(tally),
		timingLines(tally.timing),
		examples('Worst misses: a human was needed, and the newest turn called none', misses.entries),
		examples('Worst false alarms: no human was needed, and the newest turn called one', falseAlarms.entries),
		skipped('Checks that could not be made, so the others decided', unchecked.list()),
		skipped('Rows that could not be used', unreadable.list()),
		skipped('Labels that are not known, so these rows were not compared', unlabelled.list(), [
			`  Allowed: ${ALLOWED_LABELS}`,
		]),
	];
	return sections
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function opening({ rows, tally }: Summary, facts: RunFacts): string[] {
	const speed = inThousands(Math.round(rows / (Math.max(1, facts.milliseconds) / 1_000)));
	const counts = `${inThousands(rows)} rows, ${inThousands(tally.rows)} decided, ${inThousands(tally.labelled)} with a label`;
	return [
		`${basename(facts.input)}: ${counts} (${duration(facts.milliseconds)}, ${speed} rows/s)`,
		...(facts.output ? [`One line per row is in ${facts.output}`] : []),
		...(facts.ignoredSettings.length > 0
			? [`Expressions need n8n, so the default holds for: ${facts.ignoredSettings.join(', ')}`]
			: []),
	];
}

function decisions({ decisions: counts, rows, languages }: Tally): string[] {
	const shares = DECISIONS.map(
		(decision) => `${decision} ${inThousands(counts[decision])} (${share(counts[decision], rows)})`,
	);
	const sorted = [...languages].sort(([, one], [, other]) => other - one);
	const shown = sorted
		.slice(0, LANGUAGES_SHOWN)
		.map(([language, count]) => `${language} ${inThousands(count)}`);
	const rest = sorted.length > LANGUAGES_SHOWN ? [`${sorted.length - LANGUAGES_SHOWN} more`] : [];
	return [`Decisions   ${shares.join(' · ')}`, `Languages   ${[...shown, ...rest].join(' · ')}`];
}

function examples(title: string, entries: readonly Example[]): string[] {
	if (entries.length === 0) return [];
	return [title, ...entries.flatMap(example)];
}

function example({ number, id, label, decision, score, reason, escalatedInTurn, words }: Example): string[] {
	const name = id === number ? `row ${number}` : `row ${number}, id ${printable(String(id), ID_WIDTH)}`;
	const seen = reason ? `${reason} ${score.toFixed(2)}` : 'nothing seen';
	const earlier =
		decision !== 'escalate' && escalatedInTurn ? `, handed over in turn ${escalatedInTurn}` : '';
	const wanted = label === 'some' ? 'true' : label;
	return [
		`  ${name}: labelled ${wanted}, decided ${decision}${earlier} (${seen})`,
		`    “${printable(words, QUOTE_WIDTH)}”`,
	];
}

function skipped(title: string, groups: readonly SkippedGroup[], remedy: readonly string[] = []): string[] {
	if (groups.length === 0) return [];
	const all = groups.reduce((sum, { count }) => sum + count, 0);
	const lines = groups.map(({ what, count, rows }) => {
		const more = count > rows.length ? ', …' : '';
		return `  ${inThousands(count)} × ${what} (${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more})`;
	});
	return [`${title}: ${inThousands(all)}`, ...lines, ...remedy];
}
