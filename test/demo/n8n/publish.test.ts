import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishChanged } from '../../../demo/n8n/publish';
import type { WorkflowState, WorkflowToSave } from '../../../demo/n8n/rest';

const workflow = (id: string, name = id): WorkflowToSave => ({
	id,
	name,
	nodes: [],
	connections: {},
	settings: {},
});

/** An n8n that remembers what was published. */
function fakeN8n() {
	const states = new Map<string, WorkflowState>();
	const published: string[] = [];
	return {
		states,
		published,
		workflowState: async (id: string) => states.get(id) ?? ('absent' as const),
		publishWorkflow: async ({ id, name }: WorkflowToSave) => {
			published.push(name);
			states.set(id, 'published');
		},
	};
}

let folder: string;
let record: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
	record = join(folder, 'published.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('publishChanged', () => {
	it('publishes in the order given, and at the next start nothing', async () => {
		const n8n = fakeN8n();
		await publishChanged(n8n, [workflow('mail'), workflow('chat')], record);
		await publishChanged(n8n, [workflow('mail'), workflow('chat')], record);
		expect(n8n.published).toEqual(['mail', 'chat']);
	});

	it('publishes again what has changed, and only that', async () => {
		const n8n = fakeN8n();
		await publishChanged(n8n, [workflow('mail'), workflow('chat')], record);
		await publishChanged(n8n, [workflow('mail'), workflow('chat', 'chat, edited')], record);
		expect(n8n.published).toEqual(['mail', 'chat', 'chat, edited']);
	});

	it.each(['absent', 'unpublished'] as const)('publishes again what is %s', async (state) => {
		const n8n = fakeN8n();
		await publishChanged(n8n, [workflow('chat')], record);
		n8n.states.set('chat', state);
		await publishChanged(n8n, [workflow('chat')], record);
		expect(n8n.published).toEqual(['chat', 'chat']);
	});

	it('publishes everything when the record cannot be read', async () => {
		const n8n = fakeN8n();
		writeFileSync(record, '{"chat":');
		await publishChanged(n8n, [workflow('chat')], record);
		expect(n8n.published).toEqual(['chat']);
	});
});
