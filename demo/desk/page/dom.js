// Everything received is put on the page through these functions: as text, or as HTML inside a sandboxed frame.

/** A new element. Children that are strings become text; null and undefined are left out. */
export function el(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		element.setAttribute(name, value === true ? '' : String(value));
	}
	element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
	return element;
}

/** A link where the address is an ordinary one, else only its text: `javascript:` and the like never become links. */
export function link(url, text) {
	const isSafe = /^(https?:|mailto:)/i.test(url);
	return isSafe
		? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text)
		: el('span', {}, text);
}

/** The time of day, or the date as well where it is another day. */
export function time(date) {
	const isToday = date.toDateString() === new Date().toDateString();
	const day = isToday ? {} : { day: 'numeric', month: 'short' };
	const text = date.toLocaleString(undefined, { ...day, hour: '2-digit', minute: '2-digit' });
	return el('time', { datetime: date.toISOString(), title: date.toLocaleString() }, text);
}

export function empty(title, text) {
	return el('div', { class: 'empty' }, el('p', { class: 'empty-title' }, title), el('p', {}, text));
}

/** A row of terms and values; values that are null or empty are left out. */
export function facts(pairs) {
	const shown = pairs.filter(([, value]) => value !== null && value !== '');
	return el(
		'dl',
		{ class: 'facts' },
		shown.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]),
	);
}

export function tags(words) {
	return words.length === 0
		? null
		: el(
				'ul',
				{ class: 'tags' },
				words.map((word) => el('li', {}, word)),
			);
}

/** A received file: its name and size, and its content on demand. */
export function fileCard({ name, size, text }) {
	return el(
		'details',
		{ class: 'file' },
		el(
			'summary',
			{},
			el('span', { class: 'file-name' }, name),
			el('span', { class: 'file-size' }, bytes(size)),
		),
		el('pre', { tabindex: 0, role: 'region', 'aria-label': name }, text),
	);
}

function bytes(size) {
	return size < 1024 ? `${size} B` : `${(size / 1024).toFixed(1)} KB`;
}

const FRAME_STYLE = `
	:root { color-scheme: light dark; }
	body, .body { margin: 0; font: 13.5px/1.5 system-ui, sans-serif; overflow-wrap: break-word; color: #1c2430; }
	pre { white-space: pre-wrap; font: 12.5px/1.5 ui-monospace, monospace; }
	table { border-collapse: collapse; }
	td, th { padding: 2px 12px 2px 0; text-align: left; vertical-align: top; }
	body > :first-child, .body > :first-child { margin-top: 0; }
	body > :last-child, .body > :last-child { margin-bottom: 0; }
`;
const DARK_STYLE = '@media (prefers-color-scheme: dark) { body { color: #e7e9ee; } a { color: #8fb4ff; } }';
const PAPER_STYLE = 'body, .body { padding: 14px 16px; } body { background: #fff; }';
const LOWEST_FRAME = 40;
const HIGHEST_FRAME = 2000;

const frames = new WeakMap();

/**
 * Received HTML in a frame without scripts, forms, ways out, or an origin.
 * @param onPaper true: dark text on white in both colour schemes, as mail programs show what brings its own colours
 */
export function htmlFrame(html, title, { onPaper = false } = {}) {
	const style = onPaper ? FRAME_STYLE.replace('light dark', 'light') + PAPER_STYLE : FRAME_STYLE + DARK_STYLE;
	const frame = el('iframe', {
		class: onPaper ? 'frame paper' : 'frame',
		sandbox: '',
		title,
		srcdoc: `<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`,
	});
	frames.set(frame, { html, style });
	return frame;
}

/**
 * Gives every frame under `root` the height of its content. Nobody can measure a sandboxed frame from the outside, so
 * a copy of its text in harmless elements is measured instead; a frame that looks different scrolls.
 */
export function fitFrames(root) {
	for (const frame of root.querySelectorAll('iframe')) {
		const { html, style } = frames.get(frame);
		const host = el('div', { class: 'measure', style: `width: ${frame.clientWidth}px` });
		const { body } = new DOMParser().parseFromString(html, 'text/html');
		host
			.attachShadow({ mode: 'open' })
			.append(el('style', {}, style), el('div', { class: 'body' }, harmlessCopy(body)));
		document.body.append(host);
		const height = Math.ceil(host.shadowRoot.querySelector('.body').offsetHeight) + 12;
		host.remove();
		frame.style.height = `${Math.min(HIGHEST_FRAME, Math.max(LOWEST_FRAME, height))}px`;
	}
}

const BLOCK_TAGS = new Set(
	'P DIV BR HR UL OL LI TABLE TBODY THEAD TR TD TH H1 H2 H3 H4 H5 H6 PRE BLOCKQUOTE B STRONG CODE'.split(' '),
);
const UNSEEN_TAGS = new Set(['SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE']);

/** The texts of a parsed document in plain elements without any attribute. */
function harmlessCopy(node) {
	return [...node.childNodes].flatMap((child) => {
		if (child.nodeType === Node.TEXT_NODE) return [child.data];
		if (child.nodeType !== Node.ELEMENT_NODE || UNSEEN_TAGS.has(child.tagName)) return [];
		return [el(BLOCK_TAGS.has(child.tagName) ? child.tagName : 'span', {}, harmlessCopy(child))];
	});
}
