import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../services/http';

const CONTENT_TYPES = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
} as const;

/** The files of the page: nothing else of the disk is served. */
const FILES: ReadonlyArray<readonly [kind: keyof typeof CONTENT_TYPES, names: readonly string[]]> = [
	['html', ['index']],
	['css', ['desk', 'chat', 'panes', 'parts', 'services', 'narrow']],
	['js', ['desk', 'chat', 'dom', 'slack', 'mrkdwn', 'zendesk', 'crisp', 'mailbox']],
];

/**
 * The page loads nothing from anywhere else. Its policy also holds inside the sandboxed frames with received HTML,
 * whose inline styles are allowed and whose pictures are not.
 */
const HEADERS = {
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
		"img-src data:; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-store',
};

/** One route per file of the page; `index.html` is at `/`. */
export function pageRoutes(): Route[] {
	return FILES.flatMap(([kind, names]) => names.map((name) => pageRoute(kind, `${name}.${kind}`)));
}

function pageRoute(kind: keyof typeof CONTENT_TYPES, name: string): Route {
	const file = join(__dirname, 'page', name);
	const headers = { ...HEADERS, 'content-type': CONTENT_TYPES[kind] };
	return {
		method: 'GET',
		path: name === 'index.html' ? '/' : `/${name}`,
		handle: () => ({ status: 200, body: readFileSync(file, 'utf8'), headers }),
	};
}
