import { detectEscalation } from '../../core/detection/detect';
import type { Output } from '../../demo/progress';
import { parseArguments, USAGE, type BacktestArguments } from './arguments';
import { BacktestError } from './backtestError';
import type { Detect } from './judge';
import { RowProgress } from './progress';
import { describeRun } from './report';
import { run } from './run';
import { readSettingsFile } from './settings';

/** Where a run happens. */
export interface Surroundings {
	/** Relative paths count from here. */
	folder: string;
	/** Takes the report … */
	out: Output;
	/** … and this the progress and the errors. */
	err: Output;
	/** Another detector, for tests. */
	detect?: Detect;
}

/** `npm run backtest`, with the words behind it. Answers with the exit code. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
	const { folder, out, err } = surroundings;
	const parsed = parseArguments(words, folder);
	if (parsed.kind === 'help') {
		out.write(`${USAGE}\n`);
		return 0;
	}
	if (parsed.kind === 'problem') {
		err.write(`${parsed.problem}\n\n${USAGE}\n`);
		return 1;
	}
	try {
		await backtest(parsed.value, surroundings);
		return 0;
	} catch (error) {
		if (!(error instanceof BacktestError)) throw error;
		err.write(`${error.message}\n`);
		return 1;
	}
}

async function backtest(files: BacktestArguments, { out, err, detect }: Surroundings): Promise<void> {
	const settings = await readSettingsFile(files.settings);
	const progress = new RowProgress(err);
	try {
		const summary = await run(files, { settings, detect: detect ?? detectEscalation, progress });
		const facts = { ...files, milliseconds: progress.end(), ignoredSettings: settings.ignored };
		out.write(`\n${describeRun(summary, facts)}`);
	} finally {
		progress.end();
	}
}
