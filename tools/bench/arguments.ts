import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the user asked for on the command line of `npm run bench`. */
export interface BenchArguments {
	/** One JSON object on stdout instead of the table. */
	json: boolean;
	/** The formats of a transcript are measured instead of the detector. */
	formats: boolean;
	/** Absolute path of a JSONL file whose messages are taken instead of the sample. */
	input?: string;
}

export type ParsedArguments =
	| { kind: 'run'; value: BenchArguments }
	| { kind: 'help' }
	/** Says which word was not understood. */
	| { kind: 'problem'; problem: string };

export const USAGE = `Usage: npm run bench -- [--formats] [--json] [--input messages.jsonl]

  --formats measure the formats of a transcript instead of the detector
  --json    print one JSON object; "npm run --silent bench -- --json" prints nothing else on stdout
  --input   take these messages, one {"text": "..."} a line, instead of the sample of the corpus
  --help    this text`;

/**
 * Reads the words after `npm run bench --`.
 * @param folder that relative paths count from.
 */
export function parseArguments(words: readonly string[], folder: string): ParsedArguments {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				json: { type: 'boolean', default: false },
				formats: { type: 'boolean', default: false },
				input: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		if (values.help) return { kind: 'help' };
		if (values.input === '') return { kind: 'problem', problem: '--input needs the path of a file.' };
		const input = values.input === undefined ? undefined : resolve(folder, values.input);
		return { kind: 'run', value: { json: values.json, formats: values.formats, ...(input && { input }) } };
	} catch (error) {
		return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
	}
}
