import type { N8nRest } from '../../../demo/n8n/rest';

/** n8n's Data Tables, as the editor reaches them. */

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const listIn = (value: unknown): Row[] => {
	const data: unknown = isRow(value) && 'data' in value ? value.data : value;
	return Array.isArray(data) ? data.filter(isRow) : [];
};

/** The path of the tables of the owner's own project, below /rest. */
export async function tablesPath(rest: N8nRest): Promise<string> {
	const project = await rest.call('GET', '/projects/personal');
	return `/projects/${isRow(project) ? String(project.id) : ''}/data-tables`;
}

/** Rows of a table of exactly that name. Fails where there is none. */
export async function tableRows(rest: N8nRest, name: string): Promise<Row[]> {
	return listIn(await rest.call('GET', `${await pathOf(rest, name)}/rows?take=250`));
}

export async function deleteTable(rest: N8nRest, name: string): Promise<void> {
	await rest.call('DELETE', await pathOf(rest, name));
}

async function pathOf(rest: N8nRest, name: string): Promise<string> {
	const tables = await tablesPath(rest);
	const filter = encodeURIComponent(JSON.stringify({ name }));
	const found = listIn(await rest.call('GET', `${tables}?filter=${filter}&take=250`)).find(
		(table) => table.name === name,
	);
	if (!found) throw new Error(`n8n has no Data Table "${name}"`);
	return `${tables}/${String(found.id)}`;
}
