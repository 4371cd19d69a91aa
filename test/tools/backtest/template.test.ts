import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { REASONS } from '../../../core/detection/escalation';
import { SEEN_FROM } from '../../../tools/backtest/tally';
import { outputsOf } from '../../support/engine';
import { runNode } from '../../support/nodes';

const FILE = join(__dirname, '../../../templates/backtest-past-chats.json');
const template: { nodes: Array<{ name: string; parameters: IDataObject }> } = JSON.parse(
	readFileSync(FILE, 'utf8'),
);
const parametersOf = (name: string) => template.nodes.find((node) => node.name === name)?.parameters ?? {};
const codeOf = (name: string) => String(parametersOf(name).jsCode);

/** Runs the script of a Code node over items, with what it says in its own first lines at hand. */
function runCode(name: string, items: readonly INodeExecutionData[] = []): INodeExecutionData[] {
	const found = runInNewContext(`(() => { ${codeOf(name)} })()`, { $input: { all: () => items } });
	return JSON.parse(JSON.stringify(found));
}

const compare = (rows: readonly IDataObject[]) =>
	runCode(
		'Compare',
		rows.map((json) => ({ json })),
	).map(({ json }) => json);
const found = (decision: string, ...signals: Array<[string, number]>) => ({
	escalation: { decision, signals: signals.map(([reason, score]) => ({ reason, score })) },
});

describe('the template backtest-past-chats', () => {
	it('reads its own sample, decides it and counts it', async () => {
		const sample = runCode('Sample Chats');
		const outputs = outputsOf(
			await runNode({
				type: 'detectEscalation',
				parameters: parametersOf('Detect Escalation'),
				input: sample,
				onError: 'continueRegularOutput',
			}),
			'Node',
		);
		const decided = outputs.flat();
		expect(decided).toHaveLength(sample.length);
		expect(decided.filter(({ json }) => !json.escalation)).toEqual([]);
		const messages = decided.map(({ json }) => [
			json.id,
			JSON.stringify(json.conversation).match(/"role"/g)?.length,
		]);
		expect(Object.fromEntries(messages)).toMatchObject({ 1: 1, 6: 2, 7: 3 });
		const results = runCode('Compare', decided).map(({ json }) => json);
		expect(results).toContainEqual(
			expect.objectContaining({ reason: 'humanRequest', labelled: 2, recall: 1 }),
		);
		expect(results.at(-1)).toMatchObject({
			...{ reason: 'any (escalate)', labelled: 5, falseEscalationsPer1000: 0 },
			...{ rowsCompared: sample.length, rowsNotCompared: 0 },
		});
	});

	it('counts as the command does', () => {
		expect(
			compare([
				{ label: 'human_request', ...found('escalate', ['humanRequest', 0.9], ['legal', 0.49]) },
				{ label: 'explicit_human_request', ...found('continue') },
				{ label: 'none', ...found('escalate', ['humanRequest', 0.5]) },
				{ label: 'FALSE', ...found('continue') },
				{ label: true, ...found('escalate', ['legal', 0.9]) },
				{ label: 'angry', ...found('escalate', ['legal', 0.9]) },
				{ ...found('escalate') },
				{ label: 'none', error: 'The conversation could not be read' },
			]),
		).toEqual([
			{
				...{ reason: 'humanRequest', labelled: 2, seen: 2, right: 1, missed: 1, false: 1 },
				...{ precision: 0.5, recall: 0.5, f1: 0.5 },
			},
			{
				...{ reason: 'any (escalate)', labelled: 3, seen: 3, right: 2, missed: 1, false: 1 },
				...{ precision: 0.667, recall: 0.667, f1: 0.667, falseEscalationsPer1000: 500 },
				...{ rowsCompared: 5, rowsNotCompared: 3 },
			},
		]);
	});

	it('divides by nothing without harm', () => {
		expect(compare([{ text: 'no label' }])).toEqual([
			expect.objectContaining({
				labelled: 0,
				precision: null,
				recall: null,
				f1: null,
				falseEscalationsPer1000: null,
			}),
		]);
	});

	it('knows every reason, and the same limit', () => {
		const quoted = codeOf('Compare')
			.match(/const REASONS = \[(.*)\]/)?.[1]
			?.match(/\w+/g);
		expect(quoted).toEqual([...REASONS]);
		expect(codeOf('Compare')).toContain(`const SEEN_FROM = ${SEEN_FROM};`);
	});
});
