import { describe, expect, it } from '@jest/globals';
import type { ICredentialType } from 'n8n-workflow';
import { HandoffCrispApi } from '../../../credentials/HandoffCrispApi.credentials';
import { HandoffSlackApi } from '../../../credentials/HandoffSlackApi.credentials';
import { HandoffWebhookApi } from '../../../credentials/HandoffWebhookApi.credentials';
import { HandoffZendeskOAuth2Api } from '../../../credentials/HandoffZendeskOAuth2Api.credentials';
import { demoCredentials } from '../../../demo/n8n/credentials';

const at = (port: number) => ({ url: `http://127.0.0.1:${port}`, port });
const credentials = demoCredentials({
	...{ slack: at(1), zendesk: at(2), crisp: at(3), mail: at(4), webhook: at(5) },
});

describe('demoCredentials', () => {
	it('points every service at its stand-in', () => {
		const addresses = credentials.map(({ type, data }) => [
			type,
			data.baseUrl ?? data.accountUrl ?? data.url ?? data.port,
		]);
		expect(Object.fromEntries(addresses)).toEqual({
			handoffSlackApi: 'http://127.0.0.1:1/api',
			handoffZendeskOAuth2Api: 'http://127.0.0.1:2',
			handoffCrispApi: 'http://127.0.0.1:3/v1',
			handoffWebhookApi: 'http://127.0.0.1:5/handoff',
			smtp: 4,
		});
	});

	const own: ICredentialType[] = [
		new HandoffSlackApi(),
		new HandoffZendeskOAuth2Api(),
		new HandoffCrispApi(),
		new HandoffWebhookApi(),
	];

	it.each(own.map((type) => [type.name, type] as const))(
		'fills in the visible fields of %s, and no others',
		(name, type) => {
			const fields = type.properties
				.filter((property) => property.type !== 'hidden')
				.map((property) => property.name);
			const filled = Object.keys(credentials.find((credential) => credential.type === name)?.data ?? {});
			expect(filled.sort()).toEqual(fields.sort());
		},
	);
});
