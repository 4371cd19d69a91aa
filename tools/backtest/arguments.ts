import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the user asked for on the command line of `npm run backtest`; files as absolute paths. */
export interface BacktestArguments {
	input: string;
	/** Where the line per row goes; without it there is only the report. */
	output?: string;
	/** The node's parameters; without it the node as it is dropped. */
	settings?: string;
}

export type ParsedArguments =
	| { kind: 'run'; value: BacktestArguments }
	| { kind: 'help' }
	/** Says which word was not understood, or which is missing. */
	| { kind: 'problem'; problem: string };

export const USAGE = `Usage: npm run backtest -- --input chats.jsonl [--output out.jsonl] [--settings settings.json]

  --input     past chats: JSONL or CSV, one row a chat or message:
                {"text": "...", "conversation": [{"role": "bot", "text": "..."}], "label": "humanRequest", "id": 1}
                {"messages": [{"role": "customer", "text": "...", "handoff": true}], "label": "none"}
              conversation, label, id and handoff may be left out; in CSV, lists are JSON text
  --output    where to write what was decided, one line of JSON per row
  --settings  the parameters of Detect Escalation, its node, or a workflow with it, as exported from n8n
  --help      this text`;

/**
 * Reads the words after `npm run backtest --`.
 * @param folder that relative paths count from.
 */
export function parseArguments(words: readonly string[], folder: string): ParsedArguments {
	const parsed = parse(words);
	if (typeof parsed === 'string') return { kind: 'problem', problem: parsed };
	if (parsed.help) return { kind: 'help' };
	if (!parsed.input) return { kind: 'problem', problem: '--input is missing: the file with the past chats.' };
	const fileOf = (path: string | undefined) => (path ? resolve(folder, path) : undefined);
	const value = {
		input: resolve(folder, parsed.input),
		output: fileOf(parsed.output),
		settings: fileOf(parsed.settings),
	};
	const overwritten = value.output && [value.input, value.settings].find((file) => file === value.output);
	if (overwritten) {
		return { kind: 'problem', problem: `--output would overwrite ${overwritten}. Name another file.` };
	}
	return { kind: 'run', value };
}

function parse(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			options: {
				input: { type: 'string' },
				output: { type: 'string' },
				settings: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false },
			},
		}).values;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
