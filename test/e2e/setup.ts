import { connectRest } from '../../demo/n8n/rest';
import { Progress } from '../../demo/progress';
import { startDemo } from '../../demo/startDemo';
import { announceInstance, cleanup } from './support/instance';

/** Starts the demo on an empty n8n in .demo/e2e. It ends in teardown.ts, on Ctrl-C, and when this process dies. */
export default async function setUp(): Promise<void> {
	const progress = new Progress(process.stdout);
	progress.line();
	cleanup.onSignals(() => progress.line('\nStopping …'));
	try {
		const { urls } = await startDemo({ name: 'e2e', fresh: true, progress, cleanup });
		const { origin: url } = new URL(urls.editor);
		const rest = connectRest(url);
		const cookie = await rest.signIn();
		announceInstance({ url, cookie, editor: urls.editor, desk: urls.desk, apiKey: await makeApiKey(rest) });
	} catch (error) {
		await cleanup.run();
		throw error;
	}
}

async function makeApiKey({ call }: ReturnType<typeof connectRest>): Promise<string> {
	const request = { label: 'Tests', scopes: ['execution:read', 'execution:list'], expiresAt: null };
	const made = await call('POST', '/api-keys', request);
	if (typeof made === 'object' && made !== null && 'rawApiKey' in made) return String(made.rawApiKey);
	throw new Error('n8n gave no API key');
}
