import type { Finding } from './check';
import type { ChatLine } from './conversation';
import type { Delivery } from './deliveries';
import { OWNER } from './n8n/rest';
import type { RunningDemo } from './startDemo';

/** Lines shown of each delivery; the desk shows the whole of it. */
const EXCERPT_LINES = 8;
const EXCERPT_WIDTH = 100;

/** One line of the chat. */
export function describeLine({ from, text }: ChatLine): string {
	return `    ${from === 'customer' ? 'Ana' : 'Bot'}: ${text}`;
}

/** What stands in each service, its first lines. */
export function describeDeliveries(deliveries: readonly Delivery[]): string {
	return deliveries
		.map(({ service, place, text }) => {
			const lines = text.split('\n').filter((line) => line.trim() !== '');
			const rest = lines.length - EXCERPT_LINES;
			const shown = lines.slice(0, EXCERPT_LINES).map((line) => `    │ ${shortened(line)}`);
			return [
				`  ${service}, ${place}`,
				...shown,
				...(rest > 0 ? [`    │ … ${rest} more lines`] : []),
				'',
			].join('\n');
		})
		.join('\n');
}

/** One line per finding, then the outcome. */
export function describeFindings(findings: readonly Finding[]): string {
	const failed = findings.filter(({ ok }) => !ok).length;
	const lines = findings.map(({ what, ok, detail }) => `  ${ok ? '✓' : '✗'} ${what}: ${detail}`);
	const outcome =
		failed === 0
			? `All ${findings.length} checks passed.`
			: `${failed} of ${findings.length} checks failed. "npm run demo" and Executions in the editor show why.`;
	return [...lines, '', outcome, ''].join('\n');
}

/** Where to look and write, with the login. */
export function describeAddresses({ desk, editor, chat }: RunningDemo['urls']): string {
	return [
		'The demo is running. Open the desk and write as the customer:',
		'',
		`  Desk     ${desk}`,
		`  Editor   ${editor}`,
		`           e-mail ${OWNER.email}, password ${OWNER.password}`,
		`  Chat     ${chat}`,
		'',
		'Ctrl-C ends all of it.',
	].join('\n');
}

function shortened(line: string): string {
	return line.length > EXCERPT_WIDTH ? `${line.slice(0, EXCERPT_WIDTH - 1)}…` : line;
}
