import {
	UserError,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type ICredentialType,
	type Icon,
	type IHttpRequestOptions,
	type INodeProperties,
} from 'n8n-workflow';
import { readWebhookSecret, signWebhook } from '../core/signature/standardWebhooks';

export class HandoffWebhookApi implements ICredentialType {
	name = 'handoffWebhookApi';

	displayName = 'Human Handoff Signed Webhook API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#webhook';

	icon: Icon = { light: 'file:icons/webhook.svg', dark: 'file:icons/webhook.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'https://example.com/hooks/handoff',
			description:
				'Where handoffs are sent by POST. Testing this credential sends a signed event of type handoff.test, which the receiver must answer with a 2xx.',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			placeholder: 'whsec_…',
			description:
				'"whsec_" and 24 to 64 random bytes in base64. The receiver checks the signature with the same secret (Standard Webhooks).',
		},
	];

	/** Signs the exact bytes that are sent; called anew for every send, so a repeat carries a fresh time. */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const secret = readWebhookSecret(String(credentials.secret ?? ''));
		if (!secret.ok) throw new UserError(secret.remedy);
		const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body ?? {});
		const id = String(request.headers?.['webhook-id'] ?? 'msg_test');
		const signed = signWebhook(secret.key, id, Math.floor(Date.now() / 1000), body);
		return {
			...request,
			body,
			headers: { ...request.headers, 'content-type': 'application/json', ...signed },
		};
	}

	/** Redirects are off, as in deliveries. */
	test: ICredentialTestRequest = {
		request: {
			method: 'POST',
			url: '={{$credentials.url}}',
			body: { type: 'handoff.test', data: {} },
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: { value: 401, message: 'The receiver does not accept the signature. Check the secret.' },
			},
			{
				type: 'responseCode',
				properties: { value: 403, message: 'The receiver does not accept the signature. Check the secret.' },
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'Nothing takes webhooks at this URL.' },
			},
		],
	};
}
