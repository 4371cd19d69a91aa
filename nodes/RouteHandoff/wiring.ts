import type { IExecuteFunctions } from 'n8n-workflow';
import { fieldAt } from '../../core/json';

/**
 * Whether anything is wired to an output of this node. n8n offers no call for that; its context carries the
 * workflow, and where a version should not, the output counts as wired, so that nothing fails for that reason.
 */
export function isWired(context: IExecuteFunctions, output: number): boolean {
	const workflow = 'workflow' in context ? context.workflow : undefined;
	if (typeof workflow !== 'object' || workflow === null || !('connectionsBySourceNode' in workflow))
		return true;
	const outputs = fieldAt(workflow.connectionsBySourceNode, context.getNode().name, 'main');
	const targets: unknown = Array.isArray(outputs) ? outputs[output] : undefined;
	return Array.isArray(targets) && targets.length > 0;
}
