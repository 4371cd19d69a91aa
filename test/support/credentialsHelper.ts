import type { ICredentialType, IHttpRequestOptions } from 'n8n-workflow';
import axios from 'axios';

export type CredentialData = Record<string, string>;

/**
 * n8n's handling of credentials, as far as ours need it: signs by `authenticate`, and fetches a token by
 * `preAuthentication` when there is none or the service refused it. Tokens are kept in `stored`, as n8n keeps them.
 */
export function credentialsHelper(types: ICredentialType[], stored: Record<string, CredentialData>) {
	const typeOf = (name: string) => types.find((type) => type.name === name);
	return {
		getDecrypted: async (_data: unknown, _details: unknown, name: string) => ({ ...stored[name] }),
		getParentTypes: () => [],
		getCredentialsProperties: () => [],
		isCredentialUsableByNode: () => true,
		authenticate: async (credentials: CredentialData, name: string, request: IHttpRequestOptions) =>
			await authenticated(typeOf(name), credentials, request),
		preAuthentication: async (
			_helpers: unknown,
			credentials: CredentialData,
			name: string,
			_node: unknown,
			expired: boolean,
		) => {
			const type = typeOf(name);
			if (!type?.preAuthentication || (credentials.accessToken && !expired)) return undefined;
			const fetched = await type.preAuthentication.call({ helpers: { httpRequest } }, credentials);
			Object.assign(stored[name] ?? {}, fetched);
			return fetched;
		},
	};
}

async function authenticated(
	type: ICredentialType | undefined,
	credentials: CredentialData,
	request: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	if (typeof type?.authenticate === 'function') return await type.authenticate(credentials, request);
	const filled = Object.entries(type?.authenticate?.properties ?? {}).map(([part, values]) => [
		part,
		{
			...Object(request)[part],
			...Object.fromEntries(
				Object.entries(Object(values)).map(([key, value]) => [key, fill(String(value), credentials)]),
			),
		},
	]);
	return { ...request, ...Object.fromEntries(filled) };
}

/** The expressions of our credentials are all plain `{{$credentials.name}}`. */
function fill(expression: string, credentials: CredentialData): string {
	return expression
		.replace(/^=/, '')
		.replace(/\{\{\s*\$credentials\.(\w+)\s*\}\}/g, (_all, name: string) => credentials[name] ?? '');
}

async function httpRequest(options: IHttpRequestOptions): Promise<unknown> {
	const response = await axios.request({ method: options.method, url: options.url, data: options.body });
	return response.data;
}
