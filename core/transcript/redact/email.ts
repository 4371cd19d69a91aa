import { hitsOf, type Finder } from './hit';

/** Addresses as people write them (RFC 5321 without quoted local parts), in any script. */
const ADDRESS = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;

/** E-mail addresses. */
export const findEmails: Finder = (text) =>
	text.includes('@') ? hitsOf(ADDRESS, text, '[e-mail hidden]') : [];
