import { el, link } from './dom.js';

// Slack's own formatting language. `<` and `>` arrive escaped, so what is left of them are control sequences.

const INLINE =
	/```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])/;
const TAGS = [null, 'pre', 'code', null, 'strong', 'em', 's'];

/** Nodes for a mrkdwn text. */
export function mrkdwn(text) {
	const nodes = [];
	let quoted = [];
	const endQuote = () => {
		if (quoted.length > 0) nodes.push(el('blockquote', {}, inline(quoted.join('\n'))));
		quoted = [];
	};
	// A fenced block keeps its lines, whatever they begin with.
	for (const [index, part] of text.split(/(```[\s\S]+?```)/).entries()) {
		if (index % 2 === 1) {
			endQuote();
			nodes.push(...inline(part));
			continue;
		}
		const plain = [];
		for (const line of part.split('\n')) {
			const quote = /^(?:>|&gt;) ?(.*)$/.exec(line);
			if (quote) {
				if (plain.length > 0) nodes.push(...inline(plain.splice(0).join('\n')));
				quoted.push(quote[1]);
				continue;
			}
			endQuote();
			plain.push(line);
		}
		if (plain.length > 0) nodes.push(...inline(plain.join('\n')));
	}
	endQuote();
	return nodes;
}

function inline(text) {
	const match = INLINE.exec(text);
	if (!match) return text === '' ? [] : [unescape(text)];
	const index = match.findIndex((group, position) => position > 0 && group !== undefined);
	const before = text.slice(0, match.index);
	const after = text.slice(match.index + match[0].length);
	const isCode = index === 1 || index === 2;
	const content = isCode
		? [unescape(match[index])]
		: index === 3
			? [control(match[3])]
			: inline(match[index]);
	const node = TAGS[index] ? [el(TAGS[index], {}, content)] : content;
	return [...inline(before), ...node, ...inline(after)];
}

/** `<@U1>`, `<!channel>`, `<!subteam^S1|@team>`, `<#C1|name>`, `<https://…|label>`. */
function control(sequence) {
	const [target, label] = sequence.split('|');
	if (target.startsWith('!date^')) return unescape(label ?? target);
	if (target.startsWith('!subteam^')) return mention(label ?? target.slice(9));
	if (target.startsWith('!')) return mention(`@${target.slice(1)}`);
	if (target.startsWith('@')) return mention(label ?? target);
	if (target.startsWith('#')) return mention(`#${label ?? target.slice(1)}`);
	return link(unescape(target), unescape(label ?? target));
}

export function mention(text) {
	return el('span', { class: 'mention' }, unescape(text));
}

/** In this order: `&amp;lt;` is the text `&lt;`. */
export function unescape(text) {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
