import { EXPECTED_REASON, type PlayedConversation } from './conversation';
import type { Delivery } from './deliveries';

/** One thing that was checked. */
export interface Finding {
	what: string;
	ok: boolean;
	/** What was found; where it is not ok, what is missing. */
	detail: string;
}

const SERVICES = ['Slack', 'Zendesk', 'Crisp', 'E-mail'] as const satisfies readonly Delivery['service'][];

/**
 * Checks that the handoff at the end of `played` is in every service once, with the whole conversation in order,
 * the customer and the reason, and that neither the customer nor a whole channel was troubled with it.
 */
export function checkDeliveries(played: PlayedConversation, deliveries: readonly Delivery[]): Finding[] {
	return SERVICES.flatMap((service) => {
		const found = deliveries.filter((delivery) => delivery.service === service);
		const [delivery] = found;
		const arrived = {
			what: `${service}: arrived once`,
			ok: found.length === 1,
			detail: found.length > 0 ? found.map(({ place }) => place).join(', ') : 'nothing arrived',
		};
		return delivery ? [arrived, ...checkDelivery(played, delivery)] : [arrived];
	});
}

function checkDelivery(played: PlayedConversation, delivery: Delivery): Finding[] {
	const { service } = delivery;
	return [
		{ what: `${service}: the whole conversation, in order`, ...transcript(played, delivery) },
		{ what: `${service}: who the customer is`, ...customer(played, delivery) },
		{ what: `${service}: why a human is needed`, ...reason(delivery) },
		{ what: `${service}: for the team's eyes only`, ...privacy(delivery) },
	];
}

type Verdict = Omit<Finding, 'what'>;

/** All that was said before the handoff; the bot's last line is what the customer was told after it. */
function transcript({ lines }: PlayedConversation, { text }: Delivery): Verdict {
	const said = lines.slice(0, -1);
	const read = comparable(text);
	let position = 0;
	for (const [index, line] of said.entries()) {
		const words = comparable(line.text);
		const at = read.indexOf(words, position);
		if (at === -1) {
			const problem = read.includes(words) ? 'is not in its place' : 'is missing';
			return { ok: false, detail: `line ${index + 1} of ${said.length} ${problem}: "${line.text}"` };
		}
		position = at + words.length;
	}
	return { ok: true, detail: `${said.length} of ${said.length} lines` };
}

function customer({ customer: expected }: PlayedConversation, delivery: Delivery): Verdict {
	const read = comparable(delivery.text);
	const missing = [expected.name, expected.email].filter((detail) => !read.includes(comparable(detail)));
	if (missing.length > 0) return { ok: false, detail: `not in the text: ${missing.join(', ')}` };
	const { name = expected.name, email = expected.email } = delivery.customer;
	const ok = name === expected.name && email === expected.email;
	return { ok, detail: `${name || 'no name'}, ${email || 'no e-mail'}` };
}

function reason({ text }: Delivery): Verdict {
	const ok = comparable(text).includes(comparable(EXPECTED_REASON));
	return { ok, detail: ok ? EXPECTED_REASON : `"${EXPECTED_REASON}" is not in the text` };
}

function privacy({ shownToCustomer, pings }: Delivery): Verdict {
	if (shownToCustomer.length > 0) return { ok: false, detail: 'the customer can read it' };
	if (pings.length > 0) return { ok: false, detail: `it pinged ${pings.join(', ')}` };
	return { ok: true, detail: 'the customer does not see it, nobody was pinged' };
}

/** Letters, digits and emoji only: every service has marks, quotes and line breaks of its own. */
function comparable(text: string): string {
	return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
}
