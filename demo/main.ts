import { parseArguments, USAGE } from './arguments';
import { checkDeliveries } from './check';
import { Cleanup } from './cleanup';
import { playConversation } from './conversation';
import { readDeliveries } from './deliveries';
import { DemoError } from './demoError';
import { whatItSaid } from './n8n/process';
import { Progress } from './progress';
import { describeAddresses, describeDeliveries, describeFindings, describeLine } from './report';
import { startDemo } from './startDemo';

const cleanup = new Cleanup();
const progress = new Progress(process.stdout);

void main();

async function main(): Promise<void> {
	const parsed = parseArguments(process.argv.slice(2));
	if (!parsed.ok) return end(1, `${parsed.problem}\n\n${USAGE}`);
	if (parsed.value.help) return end(0, USAGE);

	cleanup.onSignals(() => {
		progress.abandon();
		progress.line('\nStopping …');
	});
	try {
		const passed = await runDemo(parsed.value);
		await cleanup.run();
		return end(passed ? 0 : 1);
	} catch (error) {
		// What fails after Ctrl-C fails because of it.
		if (cleanup.begun) return;
		await cleanup.run();
		return end(1, error instanceof DemoError ? `\n${error.message}` : error);
	}
}

/** The whole demo, from nothing to the deliveries. Answers with whether all checks passed. */
async function runDemo({ check, fresh }: { check: boolean; fresh: boolean }): Promise<boolean> {
	const name = check ? 'check' : 'home';
	const demo = await startDemo({ name, fresh: check || fresh, progress, cleanup });

	progress.line('\nThe conversation:\n');
	const played = await playConversation({
		chatUrl: demo.urls.chat,
		sessionId: `ana-${Date.now()}`,
		onLine: (line) => progress.line(describeLine(line)),
	});

	const { slack, zendesk, crisp, mail } = demo.team;
	const deliveries = readDeliveries({
		...{ slack: slack.received, zendesk: zendesk.received, crisp: crisp.received, mail: mail.received },
	});
	progress.line(`\nThe ${deliveries.length} deliveries:\n\n${describeDeliveries(deliveries)}`);

	const findings = checkDeliveries(played, deliveries);
	const passed = findings.every(({ ok }) => ok);
	if (check || !passed) progress.line(describeFindings(findings));
	if (check) return passed;

	progress.line(describeAddresses(demo.urls));
	await demo.ended;
	if (!cleanup.begun) throw new DemoError(`n8n has ended. ${whatItSaid(demo.logFile)}`);
	return true;
}

/** Ends the process with this exit code; a text for code 0 is an answer, for the others an error. */
function end(code: number, text?: unknown): void {
	if (text !== undefined) (code === 0 ? console.log : console.error)(text);
	process.exit(code);
}
