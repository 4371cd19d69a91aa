import { parseArgs } from 'node:util';
import { runMatrix } from './matrix';
import { textOf, sumOf, jsonOf } from './report';

const USAGE = `Usage: npm run test:faults -- [--json] [--conversations 200] [--only words]

  --json           print one JSON object; "npm run --silent test:faults -- --json" prints nothing else on stdout
  --conversations  in each cell
  --only           rows whose name holds these words
  --help           this text`;

const CONCURRENCY = 24;

/** Answers with the exit code: 1 where anything was lost, doubled or wrongly reported. */
export async function main(words: string[]): Promise<number> {
	const { values } = parseArgs({
		args: words,
		options: {
			json: { type: 'boolean', default: false },
			conversations: { type: 'string', default: '200' },
			only: { type: 'string' },
			service: { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	if (values.help) return (console.log(USAGE), 0);
	const conversations = Number(values.conversations);
	if (!Number.isInteger(conversations) || conversations < 1) return (console.error(USAGE), 1);
	const cells = await runMatrix({
		...{ conversations, concurrency: CONCURRENCY, only: values.only },
		...(values.service && { services: [values.service as any] }),
		onCell: ({ service, fault, seconds, verdicts }) =>
			console.error(`${service}  ${fault}  ${seconds.toFixed(1)} s ${JSON.stringify(verdicts)}`),
	});
	console.log(values.json ? JSON.stringify(jsonOf(cells)) : textOf(cells));
	return sumOf(cells).bad > 0 ? 1 : 0;
}
