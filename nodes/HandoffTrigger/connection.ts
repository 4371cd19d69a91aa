import type { ICredentialDataDecryptedObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { toText } from '../shared/parameters';
import type { Connection } from '../shared/transport';
import type { TriggerSettings } from './settings';

/** The credential of the trigger's service, and the connection that it opens. */
export interface OpenedCredential {
	credential: ICredentialDataDecryptedObject;
	connection: Connection;
}

export async function openCredential(
	context: IHookFunctions | IWebhookFunctions,
	{ credentialType, addressField }: TriggerSettings,
): Promise<OpenedCredential> {
	const credential = await context.getCredentials(credentialType);
	return {
		credential,
		connection: {
			credentialType,
			baseUrl: toText(credential[addressField]).replace(/\/+$/, ''),
			readFile: async () => {
				throw new Error('A trigger sends no files');
			},
		},
	};
}
