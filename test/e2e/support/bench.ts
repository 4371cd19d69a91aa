import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cleanup } from '../../../demo/cleanup';
import { demoCredentials } from '../../../demo/n8n/credentials';
import { setUp } from '../../../demo/n8n/demoWorkflows';
import { connectRest, type N8nRest, type SavedCredential } from '../../../demo/n8n/rest';
import { startTeam, type Team } from '../../../demo/team';
import { runningInstance } from './instance';

const TEMPLATES = join(__dirname, '..', '..', '..', 'templates');

/** Port 0 takes any free one. */
const FREE_PORTS = { desk: 0, slack: 0, zendesk: 0, crisp: 0, webhook: 0, mail: 0, n8n: 0, n8nBroker: 0 };

export interface Import {
	/** The workflow's id, unique among all suites. */
	id: string;
	/** A file of templates/. */
	template: string;
	setUp: Parameters<typeof setUp>[0]['setUp'];
	/** Changes that no template has: other wires, other nodes. */
	edit?: (workflow: Template) => void;
	/** A credential that is picked instead of the suite's own of that type. */
	credential?: SavedCredential;
}

export interface TemplateNode {
	name: string;
	parameters: object;
	[setting: string]: unknown;
}

/** An exported workflow. */
export interface Template {
	name: string;
	nodes: TemplateNode[];
	connections: Record<string, { main?: object[][] }>;
	settings: object;
}

/** What a suite works with: stand-ins of its own, and n8n with credentials for them. */
export interface Bench {
	rest: N8nRest;
	team: Team;
	/** One credential per service, and those that the suite adds. */
	credentials: SavedCredential[];
	/** Imports a template as a user would: picks the credentials, fills in a few fields, publishes. */
	importTemplate(template: Import): Promise<void>;
	/** Forgets what the stand-ins received. */
	reset(): void;
	close(): Promise<void>;
}

/** @param suite tells this suite's credentials from those of the others. */
export async function openBench(suite: string): Promise<Bench> {
	const { url, cookie } = runningInstance();
	const rest = connectRest(url, cookie);
	const cleanup = new Cleanup();
	const team = await startTeam(FREE_PORTS, cleanup);
	const credentials: SavedCredential[] = [];
	for (const credential of demoCredentials(team)) {
		credentials.push(await rest.saveCredential({ ...credential, name: `${credential.name} (${suite})` }));
	}
	return {
		...{ rest, team, credentials },
		async importTemplate({ id, template, setUp: steps, edit, credential }) {
			const workflow = readTemplate(template);
			edit?.(workflow);
			const pickable = credential ? [credential, ...credentials] : credentials;
			await rest.publishWorkflow(setUp({ id, template, setUp: steps }, workflow, pickable));
		},
		reset: () => Object.values(team).forEach((service) => service.reset()),
		close: () => cleanup.run(),
	};
}

export function readTemplate(file: string): Template {
	return JSON.parse(readFileSync(join(TEMPLATES, file), 'utf8'));
}
