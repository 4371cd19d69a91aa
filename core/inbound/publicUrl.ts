/** IPv4 addresses of one's own machine and network (RFC 1122, 1918, 3927, 6598), and names that no public DNS has. */
const NOT_PUBLIC = [
	/^localhost$|\.(?:localhost|local|internal|lan|home|test|invalid)$/,
	/^(?:0|10|127)\./,
	/^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
	/^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/,
];

/** Whether a service on the internet may be able to call this address. Names without a dot are of a local network. */
export function isPublicUrl(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { hostname, protocol } = new URL(url);
	const isNamed = hostname.includes('.') || hostname.startsWith('[');
	return /^https?:$/.test(protocol) && isNamed && !NOT_PUBLIC.some((pattern) => pattern.test(hostname));
}
