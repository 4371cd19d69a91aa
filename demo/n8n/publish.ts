import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { N8nRest, WorkflowToSave } from './rest';

/** What was published at earlier starts: the hash of the workflow by its id. */
type Published = Record<string, string>;

/**
 * Publishes workflows, in this order, unless they are published and made from the same: a template that was
 * changed takes effect at the next start, and what the user changed in the editor stays until then.
 * @param recordFile remembers, beside n8n's database, what was published into it.
 */
export async function publishChanged(
	rest: Pick<N8nRest, 'workflowState' | 'publishWorkflow'>,
	workflows: readonly WorkflowToSave[],
	recordFile: string,
): Promise<void> {
	const published = readRecord(recordFile);
	for (const workflow of workflows) {
		const hash = createHash('sha256').update(JSON.stringify(workflow)).digest('hex');
		if (published[workflow.id] === hash && (await rest.workflowState(workflow.id)) === 'published') continue;
		await rest.publishWorkflow(workflow);
		published[workflow.id] = hash;
		writeFileSync(recordFile, JSON.stringify(published));
	}
}

function readRecord(file: string): Published {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}
