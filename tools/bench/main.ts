import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Progress } from '../../demo/progress';
import { parseArguments, USAGE } from './arguments';
import { BenchError } from './benchError';
import { contestants } from './contestants';
import { costByConversationLength, costWhileGrowing } from './conversations';
import { bundleDetector } from './detector';
import { costOfFormats, formatsJson, formatsText } from './formats';
import { measureLoad } from './load';
import { race, summarise } from './race';
import { readMessages } from './readMessages';
import { type Findings, jsonOf, textOf } from './report';
import { drawMessages, readCorpus } from './sample';
import { costByMessageBytes, costOfHostileMegabytes } from './sizes';
import { tarballBytes } from './tarball';

const ROOT = resolve(__dirname, '..', '..');
/** Progress goes to stderr: stdout belongs to the answer. */
const progress = new Progress(process.stderr);

void main();

async function main(): Promise<void> {
	const parsed = parseArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
	if (parsed.kind === 'help') return console.log(USAGE);
	if (parsed.kind === 'problem') return fail(`${parsed.problem}\n\n${USAGE}`);

	const { json, formats, input } = parsed.value;
	const folder = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
	try {
		const messages = input ? readMessages(input) : drawMessages(readCorpus(ROOT));
		const [data, text] = formats
			? await measureFormats(messages, folder)
			: await measureDetector(messages, folder);
		console.log(json ? JSON.stringify(data) : `\n${text}\n`);
	} catch (error) {
		fail(error instanceof BenchError ? `\n${error.message}` : error);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What was measured, as data and as text. */
type Answer = [data: object, text: string];

async function measureFormats(messages: string[], folder: string): Promise<Answer> {
	const costs = await progress.step('Formatting', async () => await costOfFormats(ROOT, folder, messages));
	return [formatsJson(costs), formatsText(costs)];
}

async function measureDetector(messages: string[], folder: string): Promise<Answer> {
	const found = await measure(messages, folder);
	return [jsonOf(found), textOf(found)];
}

/** One after the other, since they would slow each other. */
async function measure(messages: string[], folder: string): Promise<Findings> {
	const step = <T>(title: string, work: () => T | Promise<T>) => progress.step(title, async () => work());

	const { bundle, detect } = await step('Bundling the detector', () => bundleDetector(ROOT, folder));
	const everybody = await step('Making the others ready', () => contestants(detect));
	const rounds = await step('Racing', () => race(everybody, messages));
	return {
		messages: messages.length,
		race: summarise(rounds),
		byConversationLength: await step('Long conversations', () => costByConversationLength(detect, messages)),
		growingConversation: await step('A growing conversation', () => costWhileGrowing(detect, messages)),
		byMessageBytes: await step('Long messages', () => costByMessageBytes({ bundle, messages })),
		hostileMegabyteMilliseconds: await step('Hostile messages', () =>
			costOfHostileMegabytes({ bundle, messages }),
		),
		load: await step('Loading', () => measureLoad(ROOT, bundle)),
		tarballBytes: await step('Packing', () => tarballBytes(ROOT)),
	};
}

function fail(said: unknown): void {
	console.error(said);
	process.exitCode = 1;
}
