import { parseArgs } from 'node:util';

/** What the user asked for on the command line of `npm run demo`. */
export interface DemoArguments {
	/** Play, verify, print, stop, exit 0 or 1; without it the demo stays up. */
	check: boolean;
	/** Start with an empty n8n instead of the one of last time. */
	fresh: boolean;
	help: boolean;
}

export type ParsedArguments = { ok: true; value: DemoArguments } | { ok: false; problem: string };

export const USAGE = `Usage: npm run demo [-- options]

  --check   play the conversation, check what arrived everywhere, stop; exit code 0 or 1
  --fresh   forget the n8n of the last start (workflows, executions, login)
  --help    this text

n8n is installed once, outside the checkout. HANDOFF_DEMO_CACHE names another folder for it.`;

/** Reads the words after `npm run demo --`; `problem` says which word was not understood. */
export function parseArguments(words: readonly string[]): ParsedArguments {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				check: { type: 'boolean', default: false },
				fresh: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		return { ok: true, value: { check: values.check, fresh: values.fresh, help: values.help } };
	} catch (error) {
		return { ok: false, problem: error instanceof Error ? error.message : String(error) };
	}
}
