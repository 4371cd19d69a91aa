import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedCredential, WorkflowToSave } from './rest';

/** Part of the chat's address. */
export const CHAT_WEBHOOK = 'handoff-demo';

/** What the user would do in the editor after importing a template: pick credentials, fill in a few fields. */
interface NodeSetUp {
	/** Types of the credentials to pick. */
	credentials?: readonly string[];
	parameters?: object;
	webhookId?: string;
}

interface DemoWorkflow {
	/** The workflow's id, fixed so that a second start finds it. */
	id: string;
	/** A file of templates/. */
	template: string;
	/** By the node's name. */
	setUp: Readonly<Record<string, NodeSetUp>>;
}

const MAIL_WORKFLOW = 'handoffDemoMail0';
export const CHAT_WORKFLOW = 'handoffDemoChat0';

/** The sub-workflow comes first: what calls it can be published only after it. */
const DEMO_WORKFLOWS: readonly DemoWorkflow[] = [
	{
		id: MAIL_WORKFLOW,
		template: 'email-to-the-team.json',
		setUp: { 'Send Email': { credentials: ['smtp'] } },
	},
	{
		id: CHAT_WORKFLOW,
		template: 'complete-handoff.json',
		setUp: {
			'When chat message received': { webhookId: CHAT_WEBHOOK },
			'Route Handoff': {
				credentials: ['handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi'],
				parameters: {
					slackChannel: '#support',
					workflow: { __rl: true, mode: 'id', value: MAIL_WORKFLOW },
				},
			},
		},
	},
];

/** An exported workflow, as far as the demo looks into it. */
interface Template {
	name: string;
	nodes: Array<{ name: string; parameters: object }>;
	connections: object;
	settings: object;
}

/**
 * The templates that the demo runs, set up as a user would do it.
 * @param templates the folder with the template files.
 * @param saved the credentials that are there to pick.
 */
export function demoWorkflows(templates: string, saved: readonly SavedCredential[]): WorkflowToSave[] {
	return DEMO_WORKFLOWS.map((workflow) => {
		const template: Template = JSON.parse(readFileSync(join(templates, workflow.template), 'utf8'));
		return setUp(workflow, template, saved);
	});
}

/** @throws {Error} when the template has no node of a name, or nothing was saved for a credential type. */
export function setUp(
	{ id, template, setUp: steps }: DemoWorkflow,
	{ name, nodes, connections, settings }: Template,
	saved: readonly SavedCredential[],
): WorkflowToSave {
	for (const node of Object.keys(steps)) {
		if (!nodes.some((other) => other.name === node)) throw new Error(`${template} has no node "${node}".`);
	}
	return {
		...{ id, name, connections, settings },
		nodes: nodes.map((node) => {
			const { credentials = [], parameters = {}, webhookId } = steps[node.name] ?? {};
			return {
				...node,
				...(webhookId === undefined ? {} : { webhookId }),
				parameters: { ...node.parameters, ...parameters },
				credentials: Object.fromEntries(credentials.map((type) => [type, pick(saved, type)])),
			};
		}),
	};
}

function pick(saved: readonly SavedCredential[], type: string): { id: string; name: string } {
	const found = saved.find((credential) => credential.type === type);
	if (!found) throw new Error(`The demo has no credential of type ${type}.`);
	return { id: found.id, name: found.name };
}
