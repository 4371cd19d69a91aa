import type { IWebhookFunctions } from 'n8n-workflow';
import { readZendeskSecret } from '../../core/inbound/zendeskSetUp';
import { converseBriefly, type Connection } from '../shared/transport';

/** A secret may be renewed in Zendesk; strangers can make us ask for it this often, not more. */
const ASK_AGAIN_AFTER_MS = 60_000;
/** Webhooks of one n8n whose secrets are remembered. */
const MOST_KNOWN = 200;

const known = new Map<string, { secret: string; askedAtMs: number }>();

/**
 * The secret of a webhook that this node made. It is asked for once and remembered by the process, since the sender
 * waits for the answer.
 * @param fresh ask again, unless that was done a moment ago: a signature did not match the remembered one.
 * @returns null where Zendesk does not tell.
 */
export async function zendeskSecret(
	context: IWebhookFunctions,
	connection: Connection,
	webhookId: string,
	{ fresh }: { fresh: boolean },
): Promise<string | null> {
	const key = `${connection.baseUrl}\n${webhookId}`;
	const remembered = known.get(key);
	const nowMs = Date.now();
	if (remembered && (!fresh || nowMs - remembered.askedAtMs < ASK_AGAIN_AFTER_MS)) return remembered.secret;
	const secret = await converseBriefly(context, readZendeskSecret(webhookId), connection);
	if (secret === null) return remembered?.secret ?? null;
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(key, { secret, askedAtMs: nowMs });
	return secret;
}
