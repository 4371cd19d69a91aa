/** Tags after which a reader sees a new line. */
const BREAKS: readonly string[] = [
	'br',
	'/p',
	'/div',
	'/li',
	'/h1',
	'/h2',
	'/h3',
	'/tr',
	'/blockquote',
	'/pre',
];
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi;
const LAST_CODE_POINT = 0x10ffff;

/** What a reader sees of an HTML body, as plain text, and the addresses of the images in it. */
export function readHtml(html: string): { text: string; images: string[] } {
	let text = '';
	const images: string[] = [];
	let position = 0;
	for (;;) {
		const start = html.indexOf('<', position);
		const end = start === -1 ? -1 : html.indexOf('>', start);
		if (end === -1) break;
		const tag = html.slice(start + 1, end);
		const name = /^\/?[a-z]\w*/i.exec(tag)?.[0].toLowerCase() ?? '';
		const image = name === 'img' ? /\bsrc="([^"]*)"/i.exec(tag)?.[1] : undefined;
		text += html.slice(position, start) + (BREAKS.includes(name) ? '\n' : '');
		if (image !== undefined) images.push(decoded(image));
		position = end + 1;
	}
	return { text: decoded(text + html.slice(position)).trim(), images };
}

/** Text with its HTML entities as the characters they stand for; unknown ones stay. */
function decoded(text: string): string {
	return text.replace(ENTITY, (entity, name: string) => {
		if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
		const isHex = /^#x/i.test(name);
		const codePoint = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
		return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : entity;
	});
}
