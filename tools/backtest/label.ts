import { REASONS, type Reason } from '../../core/detection/escalation';
import { printable } from './printable';

/** What a label says: why a human was needed, that none was, or (`some`) that one was, for whatever reason. */
export type Label = Reason | 'none' | 'some';

/** Other words for a label, as data sets have them. */
const SYNONYMS: Readonly<Record<string, Label>> = {
	explicitHumanRequest: 'humanRequest',
	none: 'none',
	false: 'none',
	true: 'some',
};

/** What a label may be, for an error's remedy. */
export const ALLOWED_LABELS = `${REASONS.join(', ')} (camelCase or snake_case), none, true or false`;

const SHOWN_WIDTH = 40;

const LABELS: ReadonlyMap<string, Label> = new Map([
	...REASONS.map((reason): [string, Label] => [keyOf(reason), reason]),
	...Object.entries(SYNONYMS).map(([word, label]): [string, Label] => [keyOf(word), label]),
]);

/** `label` is undefined where the row has none; `shown` is a label that nobody knows, fit to be printed. */
export type LabelReading = { ok: true; label: Label | undefined } | { ok: false; shown: string };

/** Reads a row's label: a reason id in any spelling, `none`, true or false. */
export function readLabel(value: unknown): LabelReading {
	if (value === undefined || value === null || value === '') return { ok: true, label: undefined };
	if (typeof value === 'object') return { ok: false, shown: Array.isArray(value) ? 'a list' : 'an object' };
	const label = LABELS.get(keyOf(String(value)));
	return label ? { ok: true, label } : { ok: false, shown: `"${printable(String(value), SHOWN_WIDTH)}"` };
}

function keyOf(word: string): string {
	return word.toLowerCase().replace(/[\s_-]/g, '');
}
