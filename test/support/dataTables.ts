import type { INodeExecutionData, INodeType } from 'n8n-workflow';
import { fieldAt, labelAt, listAt } from '../../core/json';
import { COLUMNS, type Column } from '../../core/session/row';
import type { Condition, Step } from '../../core/session/steps';
import { node, outputsOf, runFlow, startNode, type Flow } from './engine';
import { memoryTable } from './memoryTable';

type Table = ReturnType<typeof memoryTable> & { columns: string[] };

const CONDITIONS: Record<string, Condition['is']> = {
	eq: 'equal',
	neq: 'not',
	lt: 'before',
	gte: 'from',
	like: 'contains',
	isEmpty: 'empty',
};
const OPERATIONS: Record<string, Step['do']> = {
	update: 'update',
	upsert: 'ensure',
	deleteRows: 'delete',
	get: 'get',
};

/** A parameter that a node does not declare does not reach it. */
const PARAMETERS = [
	...['resource', 'operation', 'tableName', 'dataTableId', 'matchType', 'filters', 'columns'],
	...['returnAll', 'options'],
];

/**
 * n8n's Data Tables for nodes under test: sub-workflows that are given as code run through the real engine, with a
 * stand-in of the Data Table node that works in memory, and lists and refuses as n8n's does.
 */
export function startDataTables() {
	const tables = new Map<string, Table>();
	let failing: string | null = null;
	let calls = 0;
	const sources: string[] = [];

	const dataTable: INodeType = {
		description: {
			...startNode.description,
			...{ displayName: 'Data Table', name: 'dataTable', inputs: ['main'] },
			properties: PARAMETERS.map((name) => ({ displayName: name, name, type: 'json', default: '' })),
		},
		async execute() {
			if (failing !== null && !this.continueOnFail()) throw new Error(failing);
			const read = (name: string): unknown => this.getNodeParameter(name, 0, undefined);
			const rowsOf = (): object[] => {
				const operation = String(read('operation'));
				if (operation === 'list') {
					const part = String(read('options.filterName')).toLowerCase();
					const found = [...tables].filter(([name]) => name.toLowerCase().includes(part));
					return found.map(([name, { columns }]) => ({
						...{ id: `id-${name}`, name },
						columns: columns.map((column) => ({ name: column })),
					}));
				}
				if (operation === 'create') {
					const name = String(read('tableName'));
					if (tables.has(name)) {
						if (this.continueOnFail()) return [{ error: 'exists' }];
						throw new Error('A table of that name exists');
					}
					const columns = listAt(read('columns'), 'column').map((column) => labelAt(column, 'name') ?? '');
					tables.set(name, { ...memoryTable(() => new Date().toISOString()), columns });
					return [{ id: `id-${name}`, name }];
				}
				const table = tables.get(String(fieldAt(read('dataTableId'), 'value')).replace(/^id-/, ''));
				if (!table) throw new Error('The table could not be found');
				const step = stepOf(operation, read);
				const unknown = step.where.find(({ column }) => !table.columns.includes(column));
				if (unknown) throw new Error(`There is no column ${unknown.column}`);
				return table.carryOut(step).map((row) => ({ ...row }));
			};
			const items: INodeExecutionData[] = rowsOf().map((row) => ({ json: { ...row } }));
			return [items];
		},
	};

	const executeWorkflow: Flow['executeWorkflow'] = async (workflow, _data, options) => {
		calls += 1;
		sources.push(JSON.stringify(workflow));
		const nodes = listAt(workflow, 'code', 'nodes').map((each) => {
			const { name, type, parameters, ...extra } = Object(each);
			return node(name, type, parameters, extra);
		});
		const run = await runFlow({
			types: { 'n8n-nodes-base.executeWorkflowTrigger': startNode, 'n8n-nodes-base.dataTable': dataTable },
			nodes,
			connections: Object(fieldAt(workflow, 'code', 'connections')),
			input: listAt(options, 'inputData').map((item) => ({ json: Object(item).json })),
		});
		// n8n gives the caller a real error of a sub-workflow that failed.
		const failure = run.data.resultData.error;
		if (failure) throw new Error(failure.message);
		return { executionId: String(calls), data: outputsOf(run, nodes.at(-1)?.name ?? '') };
	};

	const flow: Partial<Flow> = {
		executeWorkflow,
		modules: { 'data-table': { dataTableProxyProvider: {} } },
	};
	return {
		flow,
		/** Adds a table as a person would; without columns it has those of the sessions. */
		add: (name: string, columns: string[] = Object.keys(COLUMNS)) =>
			tables.set(name, { ...memoryTable(() => new Date().toISOString()), columns }),
		rows: (name: string) => tables.get(name)?.rows,
		remove: (name: string) => tables.delete(name),
		/** From now on every operation fails so; null ends it. */
		failWith: (why: string | null) => void (failing = why),
		calls: () => calls,
		/** The code of every sub-workflow that was called, as JSON. */
		sources: () => sources,
	};
}

function stepOf(operation: string, read: (name: string) => unknown): Step {
	const where = listAt(read('filters'), 'conditions').map((entry): Condition => {
		const is = CONDITIONS[labelAt(entry, 'condition') ?? ''];
		const column = Object.keys(COLUMNS).find((name): name is Column => name === labelAt(entry, 'keyName'));
		if (!is || !column) throw new Error(`No such condition: ${JSON.stringify(entry)}`);
		const value = fieldAt(entry, 'keyValue');
		return { column, is, value: is === 'contains' ? String(value).replace(/^%|%$/g, '') : String(value) };
	});
	const verb = OPERATIONS[operation];
	if (verb === 'update' || verb === 'ensure')
		return { do: verb, where, set: Object(fieldAt(read('columns'), 'value')) };
	if (verb === undefined) throw new Error(`No such operation: ${operation}`);
	return { do: verb, where };
}
