import { UNREADABLE_FILE } from './exchange';

/** What an error code of Node or n8n's HTTP helper tells about a request that got no complete answer. */
export interface NetworkError {
	/** The request cannot have reached the service: nothing was sent. */
	neverLeft: boolean;
	/** The next try meets the same error: the address itself is wrong, or the delivery was given up. */
	lasting: boolean;
	/** What happened and what to look at, as the end of a sentence that begins with "could not be reached:". */
	words: string;
}

const hopeless = (words: string): NetworkError => ({ neverLeft: true, lasting: true, words });
const notNow = (words: string): NetworkError => ({ neverLeft: true, lasting: false, words });
const unclear = (words: string): NetworkError => ({ neverLeft: false, lasting: false, words });

const NO_TLS = 'it does not speak TLS as expected. Check whether the base URL begins with http or https';
const LATE = 'it did not answer in time. Check whether the service is up';
const TRUST = 'Check the base URL, or make this n8n trust it';
const UNKNOWN_ISSUER = `its TLS certificate comes from an issuer that this n8n does not trust. ${TRUST}`;
const SELF_SIGNED = `its TLS certificate is self-signed. ${TRUST}`;
const NO_WAY = 'there is no way to its network from here. Check the network of this n8n';

/** Our own code for a request that was not sent any more. */
export const SILENT_TOO_LONG = 'SILENT_TOO_LONG';

/** Codes: Node's errors.html (system errors, TLS) and axios (ECONNABORTED for its own timeout). */
const NETWORK_ERRORS: Readonly<Record<string, NetworkError>> = {
	ECONNREFUSED: notNow(
		'nothing listens at its address. Check the base URL of the credential and whether the service is up',
	),
	EAI_AGAIN: notNow('its host name could not be looked up. Check the DNS of this n8n'),
	EHOSTUNREACH: notNow(NO_WAY),
	ENETUNREACH: notNow(NO_WAY),
	EPROTO: notNow(NO_TLS),
	ENOTFOUND: hopeless('its host name does not exist. Check the base URL or account URL of the credential'),
	ERR_INVALID_URL: hopeless('its address is no URL. Check the base URL or account URL of the credential'),
	DEPTH_ZERO_SELF_SIGNED_CERT: hopeless(SELF_SIGNED),
	SELF_SIGNED_CERT_IN_CHAIN: hopeless(SELF_SIGNED),
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: hopeless(UNKNOWN_ISSUER),
	CERT_HAS_EXPIRED: hopeless('its TLS certificate has expired. Ask who runs it to renew it'),
	ERR_TLS_CERT_ALTNAME_INVALID: hopeless(
		'its TLS certificate is for another host. Check the base URL of the credential',
	),
	[UNREADABLE_FILE]: hopeless('n8n could not read the file'),
	[SILENT_TOO_LONG]: hopeless('it had been silent for too long. Check whether the service is up'),
	ECONNABORTED: unclear(LATE),
	ETIMEDOUT: unclear(LATE),
	ECONNRESET: unclear('it closed the connection before it had answered. Check whether the service is up'),
};

/** OpenSSL's own codes: the connection ended before anything was sent over it. */
const HANDSHAKE_FAILED = /^ERR_(SSL|TLS)_/;

/** What is known of an error code; for one that is not on the list, the careful guess that the request may have arrived. */
export function networkError(code: string): NetworkError {
	const known = Object.hasOwn(NETWORK_ERRORS, code) ? NETWORK_ERRORS[code] : undefined;
	if (known) return known;
	if (HANDSHAKE_FAILED.test(code)) return notNow(NO_TLS);
	return unclear(`the connection failed (${code}). Check whether the service is up`);
}
