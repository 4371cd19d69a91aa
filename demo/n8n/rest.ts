import { setTimeout as sleep } from 'node:timers/promises';
import axios, { type AxiosResponse } from 'axios';
import { DemoError } from '../demoError';

/** Publishing takes well below a second. */
const LIVE_WITHIN_MS = 20_000;
const POLL_MS = 100;

/** Who the demo's n8n belongs to; the login that the demo prints. */
export const OWNER = {
	email: 'demo@example.com',
	firstName: 'Demo',
	lastName: 'Owner',
	password: 'Handoff-Demo-1',
} as const;

/** A credential as n8n keeps it; `data` holds the fields of its type. */
export interface CredentialToSave {
	name: string;
	type: string;
	data: Record<string, unknown>;
}

/** A credential that a node can pick. */
export interface SavedCredential {
	id: string;
	name: string;
	type: string;
}

/** A workflow as n8n takes it. */
export interface WorkflowToSave {
	id: string;
	name: string;
	nodes: readonly object[];
	connections: object;
	settings: object;
}

export type WorkflowState = 'absent' | 'unpublished' | 'published';

/** The part of n8n's editor API that the demo uses. Every call throws a DemoError when n8n refuses. */
export interface N8nRest {
	/** Makes the owner of a fresh n8n, or logs in. Answers with the session's cookie. */
	signIn(): Promise<string>;
	/** Saves a credential, over the one of the same type and name where there is one. */
	saveCredential(credential: CredentialToSave): Promise<SavedCredential>;
	workflowState(id: string): Promise<WorkflowState>;
	/** Saves a workflow, over the one of the same id where there is one, and publishes it. */
	publishWorkflow(workflow: WorkflowToSave): Promise<void>;
	/** Any other call, with what n8n has in the `data` of its answer. `path` is below /rest. */
	call(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/**
 * @param url n8n's address, without a slash at its end.
 * @param cookie of a session that is signed in already; n8n allows five logins a minute.
 */
export function connectRest(url: string, cookie = ''): N8nRest {
	const http = axios.create({
		baseURL: `${url}/rest`,
		headers: { Cookie: cookie },
		proxy: false,
		timeout: 60_000,
		validateStatus: () => true,
	});

	const signIn = async () => {
		const settings = await read(http.get('/settings'), 'reading the settings');
		const isFresh =
			isObject(settings.userManagement) && settings.userManagement.showSetupOnFirstLoad === true;
		const response = isFresh
			? await http.post('/owner/setup', OWNER)
			: await http.post('/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password });
		refuseFailure(response, isFresh ? 'creating the owner' : `logging in as ${OWNER.email}`);
		const cookies = response.headers['set-cookie'] ?? [];
		const session = cookies.map((line) => line.split(';')[0]).join('; ');
		http.defaults.headers.Cookie = session;
		return session;
	};

	const saveCredential = async ({ name, type, data }: CredentialToSave) => {
		const doing = `saving the credential "${name}"`;
		const known = await readList(http.get('/credentials'), 'listing the credentials');
		const existing = known.find((entry) => entry.name === name && entry.type === type);
		const saved = existing
			? await read(http.patch(`/credentials/${textOf(existing.id)}`, { name, type, data }), doing)
			: await read(http.post('/credentials', { name, type, data }), doing);
		return { id: textOf(saved.id), name, type };
	};

	const workflowState = async (id: string): Promise<WorkflowState> => {
		const doing = `looking for the workflow ${id}`;
		const { exists } = await read(http.get(`/workflows/${id}/exists`), doing);
		if (exists !== true) return 'absent';
		const { active } = await read(http.get(`/workflows/${id}`), doing);
		return active === true ? 'published' : 'unpublished';
	};

	const publishWorkflow = async (workflow: WorkflowToSave) => {
		const { id, ...content } = workflow;
		const doing = `saving the workflow "${workflow.name}"`;
		const saved =
			(await workflowState(id)) === 'absent'
				? await read(http.post('/workflows', { ...workflow, active: false }), doing)
				: await read(http.patch(`/workflows/${id}`, content), doing);
		const activation = http.post(`/workflows/${id}/activate`, { versionId: saved.versionId });
		await read(activation, `publishing the workflow "${workflow.name}"`);
		await untilLive(workflow);
	};

	/** n8n publishes behind the answer; until it is done, calls still run the version before. */
	const untilLive = async ({ id, name }: WorkflowToSave) => {
		const deadline = performance.now() + LIVE_WITHIN_MS;
		for (;;) {
			const { status } = await read(http.get(`/workflows/${id}/publication-status`), `publishing "${name}"`);
			// A workflow that is only called by others has no trigger to bring up, and stays not_published.
			if (status === 'published' || status === 'not_published') return;
			if (status !== 'in_progress' || performance.now() > deadline) {
				throw new DemoError(`n8n could not publish the workflow "${name}" (${textOf(status)}).`);
			}
			await sleep(POLL_MS);
		}
	};

	const call: N8nRest['call'] = (method, path, body) =>
		readData(http.request({ method, url: path, data: body }), `${method} ${path}`);

	return { signIn, saveCredential, workflowState, publishWorkflow, call };
}

type JsonObject = Record<string, unknown>;

/** n8n wraps each answer in `data`. */
async function read(request: Promise<AxiosResponse<unknown>>, doing: string): Promise<JsonObject> {
	const data = await readData(request, doing);
	return isObject(data) ? data : {};
}

async function readList(request: Promise<AxiosResponse<unknown>>, doing: string): Promise<JsonObject[]> {
	const data = await readData(request, doing);
	return Array.isArray(data) ? data.filter(isObject) : [];
}

async function readData(request: Promise<AxiosResponse<unknown>>, doing: string): Promise<unknown> {
	const response = await request;
	refuseFailure(response, doing);
	return isObject(response.data) ? response.data.data : undefined;
}

function refuseFailure({ status, data }: AxiosResponse<unknown>, doing: string): void {
	if (status < 300) return;
	const message = isObject(data) ? textOf(data.message) : '';
	throw new DemoError(
		`n8n refused ${doing}: ${message || 'no reason given'} (status ${status}).\n` +
			'"npm run demo -- --fresh" starts with an empty n8n.',
	);
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
