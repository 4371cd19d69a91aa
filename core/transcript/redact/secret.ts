import { hitsOf, type Finder } from './hit';
import { findPasswords } from './password';

/** A shape of key or token, as its issuer documents it, and the characters by which a text is seen to have none. */
interface TokenShape {
	begins: string;
	shape: string;
}

const TOKENS: readonly TokenShape[] = [
	// OpenAI, Anthropic and others; Stripe; Standard Webhooks.
	{ begins: 'sk-', shape: '\\bsk-[\\w-]{16,}' },
	{ begins: '_live_|_test_', shape: '\\b(?:sk|rk|whsec)_(?:live|test)_\\w{10,}' },
	{ begins: 'whsec_', shape: '\\bwhsec_[\\w+/=]{16,}' },
	// Slack: bot, user, app-level and refresh tokens.
	{ begins: 'xox', shape: '\\bxox[a-z](?:\\.xox[a-z])?-[\\w-]{10,}' },
	{ begins: 'xapp-', shape: '\\bxapp-[\\w-]{10,}' },
	// GitHub, GitLab, npm, Hugging Face.
	{ begins: 'gh[oprsu]_', shape: '\\bgh[oprsu]_\\w{20,}' },
	{ begins: 'github_', shape: '\\bgithub_pat_\\w{20,}' },
	{ begins: 'glpat-', shape: '\\bglpat-[\\w-]{16,}' },
	{ begins: 'npm_', shape: '\\bnpm_\\w{30,}' },
	{ begins: 'hf_', shape: '\\bhf_\\w{20,}' },
	// AWS access keys, Google API keys, access tokens and client secrets.
	{ begins: 'AKIA|ASIA', shape: '\\b(?:AKIA|ASIA)[A-Z0-9]{16}' },
	{ begins: 'AIza', shape: '\\bAIza[\\w-]{30,}' },
	{ begins: 'ya29', shape: '\\bya29\\.[\\w-]{20,}' },
	{ begins: 'GOCSPX', shape: '\\bGOCSPX-[\\w-]{20,}' },
	// SendGrid, Shopify, DigitalOcean, Telegram bots.
	{ begins: 'SG\\.', shape: '\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}' },
	{ begins: 'shp', shape: '\\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,}' },
	{ begins: 'dop_v1_', shape: '\\bdop_v1_\\w{32,}' },
	{ begins: ':AA', shape: '\\b(?:bot)?\\d{8,10}:AA[\\w-]{33}' },
	// JSON Web Tokens (RFC 7519): two or three base64url parts, the first of which begins with {".
	{ begins: 'eyJ', shape: '(?<![\\w-])eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]+)?' },
	// PEM private keys; without an end line, all that follows.
	{
		begins: '-BEGIN',
		shape: '-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)',
	},
];
const TOKEN = new RegExp(TOKENS.map(({ shape }) => shape).join('|'), 'g');
const TOKEN_BEGINS = new RegExp(TOKENS.map(({ begins }) => begins).join('|'));

/** HTTP credentials (RFC 6750, RFC 7617). A digit is asked for, since "bearer" is a word too. */
const BEARER = /\bbearer\s{1,3}(?=[^\s\d]{0,200}\d)(?<value>[\w.~+/=-]{12,})/gi;
const BASIC = /\bauthorization:\s{0,3}basic\s{1,3}(?<value>[\w+/=-]{6,})/gi;

/** https://user:password@host: only the password goes. */
const URL_PASSWORD = /:\/\/[^\s:@/]{1,64}:(?<value>[^\s@/]{1,128})(?=@)/g;

/** Keys, tokens and passwords. */
export const findSecrets: Finder = (text) => [
	...(TOKEN_BEGINS.test(text) ? hitsOf(TOKEN, text, '[key hidden]') : []),
	...hitsOf(BEARER, text, '[key hidden]'),
	...hitsOf(BASIC, text, '[key hidden]'),
	...(text.includes('://') ? hitsOf(URL_PASSWORD, text, '[password hidden]') : []),
	...findPasswords(text),
];
