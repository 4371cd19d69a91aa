import type { IDataObject, INode, IWorkflowBase } from 'n8n-workflow';
import { COLUMNS } from '../../../core/session/row';
import type { Condition, Step } from '../../../core/session/steps';

/**
 * A workflow to call, and the item to call it with.
 *
 * n8n gives Data Tables to its own Data Table node alone. So the steps become a small workflow of that node, which is
 * called and awaited. What users wrote travels as data of its item and is fetched by expression: spliced into the
 * code, a text that begins with "=" would be run.
 */
export interface TableCall {
	code: IWorkflowBase;
	input: { table: string; values: Array<string | null> };
}

const START = 'Start';
const TABLES = 'Tables';
const INPUT = `$('${START}').first().json`;

/** By name the Data Table node takes the first table whose name contains the text, so the id is looked up by us. */
const TABLE_ID = `={{ $('${TABLES}').all().find(({ json }) => json.name === ${INPUT}.table)?.json.id ?? '' }}`;

const CONDITIONS: Record<Condition['is'], string> = {
	equal: 'eq',
	not: 'neq',
	before: 'lt',
	from: 'gte',
	contains: 'like',
	empty: 'isEmpty',
};

const OPERATIONS: Record<Step['do'], string> = {
	update: 'update',
	ensure: 'upsert',
	delete: 'deleteRows',
	get: 'get',
};

/** The workflow that carries out steps one after the other. It fails where the table is missing. */
export function stepsCall(table: string, steps: readonly Step[]): TableCall {
	const values: TableCall['input']['values'] = [];
	const fetched = (value: string | null) => `={{ ${INPUT}.values[${values.push(value) - 1}] }}`;
	const nodes = steps.map((step, index) =>
		tableNode(`Step ${index + 1}`, {
			resource: 'row',
			operation: OPERATIONS[step.do],
			dataTableId: { __rl: true, mode: 'id', value: TABLE_ID },
			matchType: 'allConditions',
			filters: {
				conditions: step.where.map(({ column, is, value }) => ({
					keyName: column,
					condition: CONDITIONS[is],
					...(value !== undefined && { keyValue: fetched(is === 'contains' ? `%${value}%` : value) }),
				})),
			},
			...('set' in step && {
				columns: {
					mappingMode: 'defineBelow',
					value: Object.fromEntries(
						Object.entries(step.set).map(([column, cell]) => [column, fetched(cell)]),
					),
					schema: [],
				},
			}),
			...(step.do === 'get' && { returnAll: true }),
		}),
	);
	return { code: chained([listNode(), ...nodes]), input: { table, values } };
}

/** The workflow that makes the table unless there is one of that name, and lists the tables whose names contain it. */
export function ensureCall(table: string): TableCall {
	const create: INode = { ...createNode('Create'), onError: 'continueRegularOutput' };
	return { code: chained([create, listNode()]), input: { table, values: [] } };
}

/** The workflow that makes the table, for the reason why it could not be made. */
export function createCall(table: string): TableCall {
	return { code: chained([createNode('Create')]), input: { table, values: [] } };
}

function createNode(name: string): INode {
	return tableNode(name, {
		resource: 'table',
		operation: 'create',
		tableName: `={{ ${INPUT}.table }}`,
		columns: { column: Object.entries(COLUMNS).map(([column, type]) => ({ name: column, type })) },
		options: { createIfNotExists: false },
	});
}

function listNode(): INode {
	return tableNode(TABLES, {
		resource: 'table',
		operation: 'list',
		returnAll: true,
		options: { filterName: `={{ ${INPUT}.table }}` },
	});
}

/** Runs once, whatever came before, and hands on even nothing, so that the next one runs too. */
function tableNode(name: string, parameters: IDataObject & INode['parameters']): INode {
	return {
		...{ id: name, name, parameters, position: [0, 0] },
		...{ type: 'n8n-nodes-base.dataTable', typeVersion: 1.1, executeOnce: true, alwaysOutputData: true },
	};
}

/** Not kept among the executions: one for each message of a customer would bury the others. */
function chained(nodes: INode[]): IWorkflowBase {
	const start: INode = {
		...{ id: START, name: START, position: [0, 0], parameters: { inputSource: 'passthrough' } },
		...{ type: 'n8n-nodes-base.executeWorkflowTrigger', typeVersion: 1.1 },
	};
	const all = [start, ...nodes];
	return {
		// Without an id of its own n8n counts it as part of the workflow that calls it, and of that one's project.
		...{ id: '', name: 'Handoff sessions', active: false, isArchived: false, activeVersionId: null },
		...{ createdAt: new Date(), updatedAt: new Date() },
		nodes: all,
		connections: Object.fromEntries(
			nodes.map(({ name }, index) => [
				all[index]?.name ?? START,
				{ main: [[{ node: name, type: 'main', index: 0 }]] },
			]),
		),
		settings: { saveDataSuccessExecution: 'none', saveDataErrorExecution: 'none' },
	};
}
