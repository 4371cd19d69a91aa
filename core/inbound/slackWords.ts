import { cleanText } from '../conversation/cleanText';
import { unescapeSlack } from '../conversation/slackText';

/** <https://example.com|our page>, <@U1|robin>, <#C1|support>, <!here>, <!subteam^S1|@team> */
const MARKUP = /<([^<>|]+)(?:\|([^<>]*))?>/g;

/**
 * An agent's words as a customer can read them: links written out, people and channels by the names that Slack gives
 * with them. A bare id of the workspace means nothing outside it and is left out.
 */
export function slackWords(text: string): string {
	const written = text.replace(MARKUP, (_all, target: string, label: string | undefined) =>
		writtenOut(target, label),
	);
	return cleanText(unescapeSlack(written)).trim();
}

function writtenOut(target: string, label: string | undefined): string {
	if (target.startsWith('@')) return label ? `@${label}` : '';
	if (target.startsWith('#')) return label ? `#${label}` : '';
	if (target.startsWith('!')) return label ?? '';
	const address = target.replace(/^(?:mailto|tel):/, '');
	return !label || label === address || address.endsWith(`//${label}`) ? address : `${label} (${address})`;
}
