import { Cleanup } from '../../../demo/cleanup';

/** The running demo that all suites share: an n8n with the package, the demo's workflows, and the desk. */
export interface Instance {
	/** n8n's address, without a slash at its end. */
	url: string;
	/** The editor with the demo's workflow. */
	editor: string;
	desk: string;
	/** Of a session that is signed in; n8n allows five logins a minute, which the suites together would exceed. */
	cookie: string;
	/** For n8n's public API. */
	apiKey: string;
}

/** Ends what setup.ts started. Jest loads setup.ts and teardown.ts into one process, outside the suites. */
export const cleanup = new Cleanup();

/** Environment variables are the one thing that a suite and setup.ts both see. */
const VARIABLE = 'HANDOFF_E2E_INSTANCE';

export function announceInstance(instance: Instance): void {
	process.env[VARIABLE] = JSON.stringify(instance);
}

export function runningInstance(): Instance {
	const announced = process.env[VARIABLE];
	if (!announced) throw new Error('No n8n is running: start the suites with test/e2e/jest.config.js');
	return JSON.parse(announced);
}
