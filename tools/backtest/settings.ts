import { readFile } from 'node:fs/promises';
import { REASONS } from '../../core/detection/escalation';
import { SENSITIVITIES, type DetectionSettings } from '../../core/detection/settings';
import { fieldAt, isRecord, listAt, textAt, type JsonRecord } from '../../core/json';
import { properties } from '../../nodes/DetectEscalation/properties';
import { settingsFrom } from '../../nodes/DetectEscalation/settings';
import { toNumber } from '../../nodes/shared/parameters';
import { BacktestError, fileError } from './backtestError';
import { withoutExpressions } from './expressions';

const NODE_TYPE = /(^|\.)detectEscalation$/;

/** The parameters that decide; all others are about the conversation, which the rows give, or about what is said. */
const DECISIVE = [
	...['reasons', 'keywords', 'highValueWhen', 'sensitivity', 'offerFirst'],
	...['failedAttempts', 'thresholds', 'botConfidence', 'confidenceThreshold'].map(
		(option) => `options.${option}`,
	),
];
const KNOWN = new Set(properties.map(({ name }) => name));
/** `={{ $json.confidence }}` and the like: a field of the row. */
const FIELD_OF_ROW = /^=\s*\{\{\s*\$json((?:\.\w+)+)\s*\}\}\s*$/;

/** How the builder's node decides. */
export interface RowSettings {
	/** The settings for one row; they differ only in the bot's confidence, where the node reads that from the item. */
	of: (row: JsonRecord) => DetectionSettings;
	/** Parameters that only a running n8n can work out, by path; their defaults hold instead. */
	ignored: string[];
}

/** @throws {BacktestError} when the file has no parameters of Detect Escalation, or unknown values in them. */
export async function readSettingsFile(file: string | undefined): Promise<RowSettings> {
	if (file === undefined) return settingsOf({}, 'the defaults');
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		throw fileError(error, '--settings', file);
	}
	return settingsOf(parse(text, file), file);
}

/**
 * The settings that exported JSON holds: the parameters of one Detect Escalation, its node, or a workflow with it.
 * @param source names the JSON in errors.
 */
export function settingsOf(json: unknown, source: string): RowSettings {
	const parameters = parametersIn(json, source);
	refuseUnknownValues(parameters, source);
	const { value, dropped } = withoutExpressions(parameters);
	const confidence = confidencePath(parameters);
	const detection = detectionFrom(value, source);
	return {
		of: (row) =>
			confidence ? { ...detection, botConfidence: toNumber(fieldAt(row, ...confidence)) } : detection,
		ignored: dropped.filter((path) => isDecisive(path) && !(confidence && path === 'options.botConfidence')),
	};
}

function detectionFrom(parameters: JsonRecord, source: string): DetectionSettings {
	try {
		return settingsFrom((name) => parameters[name] ?? defaultOf(name)).detection;
	} catch (error) {
		throw new BacktestError(`${source}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new BacktestError(`${file} is not JSON. Export the workflow from n8n, or copy the node (Ctrl+C).`);
	}
}

function parametersIn(json: unknown, source: string): JsonRecord {
	const nodes = Array.isArray(json) ? json : listAt(json, 'nodes');
	if (nodes.length > 0) return parametersOfNode(theNode(nodes, source));
	if (!isRecord(json)) throw nothingIn(source);
	if (NODE_TYPE.test(textAt(json, 'type') ?? '') || isRecord(json.parameters)) return parametersOfNode(json);
	const names = Object.keys(json);
	if (names.length > 0 && !names.some((name) => KNOWN.has(name))) throw nothingIn(source);
	return json;
}

function theNode(nodes: readonly unknown[], source: string): unknown {
	const ours = nodes.filter((node) => NODE_TYPE.test(textAt(node, 'type') ?? ''));
	const active = ours.filter((node) => fieldAt(node, 'disabled') !== true);
	const [only, ...others] = active.length > 0 ? active : ours;
	if (only === undefined) throw nothingIn(source);
	if (others.length === 0) return only;
	const names = [only, ...others].map((node) => `"${textAt(node, 'name') ?? '?'}"`).join(', ');
	throw new BacktestError(
		`${source} has ${others.length + 1} Detect Escalation nodes (${names}). Copy the one you mean (Ctrl+C) into a file of its own.`,
	);
}

function parametersOfNode(node: unknown): JsonRecord {
	const parameters = fieldAt(node, 'parameters');
	return isRecord(parameters) ? parameters : {};
}

function nothingIn(source: string): BacktestError {
	return new BacktestError(
		`${source} holds no parameters of Detect Escalation. It may be a workflow with the node, the node alone, or its parameters, such as {"sensitivity": "high"}.`,
	);
}

/** A misspelt value would silently be the default, and the report would be about other rules than the builder's. */
function refuseUnknownValues(parameters: JsonRecord, source: string): void {
	const { reasons, sensitivity, keywords, highValueWhen } = parameters;
	const wrong = (what: string, remedy: string) => new BacktestError(`${source}: ${what} ${remedy}`);
	if (Array.isArray(reasons)) {
		const unknown = reasons.filter((reason) => !REASONS.some((known) => known === reason));
		if (unknown.length > 0)
			throw wrong(`reasons names ${JSON.stringify(unknown)}.`, `Known are ${REASONS.join(', ')}.`);
	}
	if (isFixedText(sensitivity) && !SENSITIVITIES.some((known) => known === sensitivity))
		throw wrong(`sensitivity is "${sensitivity}".`, `It is one of ${SENSITIVITIES.join(', ')}.`);
	if (Array.isArray(keywords))
		throw wrong(
			'keywords is a list.',
			'n8n exports it as {"keyword": [{"text": "…", "match": "wholeWord"}]}.',
		);
	if (Array.isArray(highValueWhen))
		throw wrong('highValueWhen is a list.', 'n8n exports it as {"condition": [{"field": "plan", …}]}.');
}

function isFixedText(value: unknown): value is string {
	return typeof value === 'string' && !value.startsWith('=');
}

/** n8n leaves out of an export what is as the node has it when it is dropped. */
function defaultOf(name: string): unknown {
	return properties.find((property) => property.name === name)?.default;
}

function confidencePath(parameters: JsonRecord): string[] | undefined {
	const found = FIELD_OF_ROW.exec(textAt(parameters, 'options', 'botConfidence') ?? '');
	return found?.[1]?.split('.').slice(1);
}

function isDecisive(path: string): boolean {
	return DECISIVE.some((name) => path === name || path.startsWith(`${name}.`));
}
