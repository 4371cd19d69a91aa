import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cleanup } from './cleanup';
import { DemoError } from './demoError';
import { startDesk } from './desk/desk';
import { tryLock } from './lock';
import { cacheFolder } from './n8n/cache';
import { demoCredentials } from './n8n/credentials';
import { CHAT_WEBHOOK, CHAT_WORKFLOW, demoWorkflows } from './n8n/demoWorkflows';
import { linkPackage } from './n8n/home';
import { ensureInstalled } from './n8n/install';
import { startN8n } from './n8n/process';
import { publishChanged } from './n8n/publish';
import { connectRest } from './n8n/rest';
import { choosePorts } from './ports';
import type { Progress } from './progress';
import { startTeam, type Team } from './team';

const CHECKOUT = join(__dirname, '..');
const PACKAGE = 'n8n-nodes-human-handoff';

export interface DemoStart {
	/** n8n's data goes to .demo/<name> of the checkout. */
	name: string;
	/** Start with an empty n8n. */
	fresh: boolean;
	progress: Progress;
	/** Takes up everything that is started. */
	cleanup: Cleanup;
}

/** A demo that runs: everything published, nothing said yet. */
export interface RunningDemo {
	team: Team;
	urls: { desk: string; editor: string; chat: string };
	/** n8n's output. */
	logFile: string;
	/** Resolves when n8n has ended, whatever ended it. */
	ended: Promise<void>;
}

/** Brings up the team's services, n8n with everything in it, and the desk. */
export async function startDemo({ name, fresh, progress, cleanup }: DemoStart): Promise<RunningDemo> {
	const folder = takeFolder(name, fresh, cleanup);
	const logFile = join(folder, 'n8n.log');
	const cache = cacheFolder();

	const { ports, release } = await choosePorts(join(cache, 'locks'), (busy, taken) =>
		progress.line(`  Port ${busy} is in use, taking ${taken}.`),
	);
	cleanup.add({ close: release, kill: release });

	const team = await progress.step(
		'Starting the stand-ins of Slack, Zendesk, Crisp, mail and a webhook',
		() => startTeam(ports, cleanup),
	);

	const installed = await ensureInstalled({ cache, progress, cleanup });
	linkPackage(folder, CHECKOUT, PACKAGE);
	const n8n = await progress.step('Starting n8n', () =>
		startN8n({ installed, home: folder, port: ports.n8n, brokerPort: ports.n8nBroker, logFile, cleanup }),
	);
	await progress.step('Setting up the login, the credentials and the workflows', () =>
		setUpN8n(n8n.url, team, join(folder, 'published.json')),
	);

	const editor = `${n8n.url}/workflow/${CHAT_WORKFLOW}`;
	const chat = `${n8n.url}/webhook/${CHAT_WEBHOOK}/chat`;
	const links = [
		{ label: 'n8n editor', url: editor },
		{ label: 'Chat on its own page', url: chat },
	];
	const desk = await startDesk({ port: ports.desk, services: team, chat: { url: chat }, links });
	cleanup.add({ close: () => desk.close() });

	return { team, urls: { desk: desk.url, editor, chat }, logFile, ended: n8n.ended };
}

/** The folder that n8n lives in, for this process alone. */
function takeFolder(name: string, fresh: boolean, cleanup: Cleanup): string {
	const folder = join(CHECKOUT, '.demo', name);
	const attempt = tryLock(`${folder}.lock`);
	if (!('lock' in attempt)) {
		throw new DemoError(
			`This demo is already running in this checkout (process ${attempt.heldBy}). Stop it first, with Ctrl-C.`,
		);
	}
	cleanup.add({ close: attempt.lock.release, kill: attempt.lock.release });
	if (fresh) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

async function setUpN8n(url: string, team: Team, recordFile: string): Promise<void> {
	const rest = connectRest(url);
	await rest.signIn();
	const saved = [];
	for (const credential of demoCredentials(team)) saved.push(await rest.saveCredential(credential));
	await publishChanged(rest, demoWorkflows(join(CHECKOUT, 'templates'), saved), recordFile);
}
