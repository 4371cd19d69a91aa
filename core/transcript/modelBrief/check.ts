import { type JsonRecord, textAt } from '../../json';
import { safeLine } from '../safeText';
import { inventionIn, type Evidence, type Invention } from './evidence';
import { BRIEF_WORDS, type BriefLanguage } from './languages';

/** The lines that a model may write. */
export const MODEL_FIELDS = ['wants', 'tried', 'openQuestion'] as const;
export type ModelField = (typeof MODEL_FIELDS)[number];
export type ModelLines = Record<ModelField, string>;

/** Characters of each line. A longer one is no brief, and is not cut to look like one. */
export const LENGTHS: Readonly<Record<ModelField, number>> = { wants: 280, tried: 280, openQuestion: 200 };

const FIELD_NAMES: Readonly<Record<ModelField, string>> = {
	wants: 'Wants',
	tried: 'Tried',
	openQuestion: 'Open question',
};
const INVENTED: Readonly<Record<Invention, string>> = {
	number: 'a number that is not in the conversation',
	date: 'a date that is not in the conversation',
	amount: 'an amount that is not in the conversation',
	address: 'an address that is not in the conversation',
	name: 'a name that is not in the conversation',
	markup: 'markup',
};

export type CheckedLines = { ok: true; lines: ModelLines } | { ok: false; why: string };

/**
 * Takes a model's lines only if all of them have the shape that was asked for and say nothing that the conversation
 * does not hold. What is wrong is said in words that hold nothing of the answer.
 */
export function checkLines(answer: JsonRecord, evidence: Evidence, language: BriefLanguage): CheckedLines {
	const lines: ModelLines = { wants: '', tried: '', openQuestion: '' };
	for (const field of MODEL_FIELDS) {
		const text = textAt(answer, field);
		const why = text === undefined ? 'no text' : problemOf(field, safeLine(text), evidence, language);
		if (text === undefined || why !== null)
			return { ok: false, why: `The chat model wrote ${why} under ${FIELD_NAMES[field]}.` };
		lines[field] = safeLine(text);
	}
	return { ok: true, lines };
}

function problemOf(
	field: ModelField,
	text: string,
	evidence: Evidence,
	language: BriefLanguage,
): string | null {
	if (text === '') return field === 'wants' ? 'nothing' : null;
	if (text.length > LENGTHS[field]) return 'too much';
	if (!SHAPES[field](text, language)) return 'something else than it was asked for';
	const invention = inventionIn(text, evidence, language);
	return invention && INVENTED[invention];
}

/** A model that obeys the customer instead of us seldom keeps to these. */
const SHAPES: Readonly<Record<ModelField, (text: string, language: BriefLanguage) => boolean>> = {
	wants: (text, language) => {
		const { customer, verbs } = BRIEF_WORDS[language];
		return verbs.some((verb) => text.startsWith(`${customer} ${verb} `));
	},
	tried: (text, language) => {
		const { customer, bot } = BRIEF_WORDS[language];
		return [customer, bot].some((subject) => text.startsWith(`${subject} `));
	},
	openQuestion: (text) => /\p{L}.*\?$/u.test(text),
};
