import type { Finder, Hit } from './hit';

/** Addresses as people write them (RFC 5321 without quoted local parts), in any script. */
const LOCAL_CHARACTER = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/uy;

/** E-mail addresses: from each @ to both sides, since a pattern that begins with the name is tried at every letter. */
export const findEmails: Finder = (text) => {
	const hits: Hit[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		let start = at;
		while (start > 0 && LOCAL_CHARACTER.test(text.charAt(start - 1))) start--;
		DOMAIN.lastIndex = at + 1;
		const domain = start < at ? DOMAIN.exec(text) : null;
		if (domain) hits.push({ start, end: at + 1 + domain[0].length, replacement: '[e-mail hidden]' });
	}
	return hits;
};
