import { fold } from './fold';

/** One word (or one sign of a script without spaces, one emoji, one emoticon) of a message. */
export interface Token {
	/** Folded, see `fold`. Empty for a link or a mail address, which are nobody's words. */
	text: string;
	/** Where it stands in the message: UTF-16 offsets, end exclusive. */
	start: number;
	end: number;
	/** Words with the same number stand in the same clause: no comma, stop or line end between them. */
	clause: number;
	/** Whether it stands between quotation marks. */
	quoted: boolean;
}

/** Of a longer message only the first and the last half of this many UTF-16 units are read. */
export const READ_LIMIT = 12_000;
/** The longest word that is looked at; of a longer one only the beginning is. */
const WORD_LIMIT = 48;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const EMOTICON = /[:;=]['’]?-?(?:\(+|\)+|D\b)/y;
const OPENING_QUOTES = '"“„«「『';
const CLOSING_QUOTES = '"”“»」』';

/** `sign`: of a script without spaces between words, where every sign is a token. */
type Kind = 'space' | 'word' | 'sign' | 'invisible' | 'emoji' | 'apostrophe' | 'stop' | 'other';

const isSign = (code: number): boolean =>
	(code >= 0x3005 && code <= 0x3007) ||
	(code >= 0x3040 && code <= 0x30ff) ||
	(code >= 0x3400 && code <= 0x9fff) ||
	(code >= 0xf900 && code <= 0xfaff) ||
	(code >= 0xff66 && code <= 0xff9f) ||
	(code >= 0x20000 && code <= 0x3ffff);

const isInvisible = (code: number): boolean =>
	code === 0xad ||
	code === 0x61c ||
	(code >= 0x200b && code <= 0x200f) ||
	(code >= 0x202a && code <= 0x202e) ||
	(code >= 0x2060 && code <= 0x2069) ||
	(code >= 0xfe00 && code <= 0xfe0f) ||
	code === 0xfeff;

const STOPS = new Set('.,!?;:\n\r()[]{}"…–—|/。，、！？；：「」『』（）“”„«»¿¡،؟؛।');

const kindOfCode = (code: number): Kind => {
	if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code <= 0x52f))
		return 'word';
	if (isSign(code)) return 'sign';
	if (isInvisible(code)) return 'invisible';
	const character = String.fromCodePoint(code);
	if (character === "'" || character === '’' || character === '‘' || character === '`') return 'apostrophe';
	if (STOPS.has(character)) return 'stop';
	if (LETTER_OR_DIGIT.test(character)) return 'word';
	if (code > 0xff && EMOJI.test(character)) return 'emoji';
	return character.trim() === '' ? 'space' : 'other';
};

const ASCII_KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, code) => kindOfCode(code));
const kindOf = (code: number): Kind => ASCII_KINDS[code] ?? kindOfCode(code);

/** The end of the link or mail address (plain ASCII, no spaces) that starts here, or -1. */
const endOfLink = (text: string, start: number): number => {
	let end = start;
	let isLink = text.startsWith('www.', start);
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code <= 32 || code > 126) break;
		const character = text[end];
		if (character === '@' && end > start) isLink = true;
		if (character === ':' && text.startsWith('://', end)) isLink = true;
	}
	return isLink ? end : -1;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A stop ends a clause, but not inside a number ("1.50", "10:30"). */
const endsClause = (text: string, at: number): boolean =>
	!(at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));

/** Adds the words of `text` between two offsets. Every character is looked at a fixed number of times. */
const readRange = (text: string, from: number, to: number, firstClause: number, tokens: Token[]): number => {
	let clause = firstClause;
	let quoted = false;
	let runStart = -1;
	for (let at = from; at < to;) {
		const code = text.codePointAt(at) ?? 0;
		const width = code > 0xffff ? 2 : 1;
		const kind = kindOf(code);
		if (kind === 'space') runStart = -1;
		else if (runStart < 0) {
			runStart = at;
			const linkEnd = endOfLink(text, at);
			if (linkEnd > at) {
				tokens.push({ text: '', start: at, end: linkEnd, clause, quoted });
				at = linkEnd;
				continue;
			}
		}
		switch (kind) {
			case 'word': {
				let end = at + width;
				while (end < to) {
					const next = text.codePointAt(end) ?? 0;
					const nextKind = kindOf(next);
					if (nextKind !== 'word' && nextKind !== 'invisible') break;
					end += next > 0xffff ? 2 : 1;
				}
				tokens.push({
					text: fold(text.slice(at, Math.min(end, at + WORD_LIMIT))),
					start: at,
					end,
					clause,
					quoted,
				});
				at = end;
				continue;
			}
			case 'sign':
			case 'emoji':
				tokens.push({ text: fold(text.slice(at, at + width)), start: at, end: at + width, clause, quoted });
				break;
			case 'stop':
			case 'other': {
				EMOTICON.lastIndex = at;
				const emoticon = kind === 'stop' || code === 61 ? EMOTICON.exec(text) : null;
				if (emoticon) {
					const face = emoticon[0].includes('(') ? ':(' : ':)';
					tokens.push({ text: face, start: at, end: at + emoticon[0].length, clause, quoted });
					at += emoticon[0].length;
					clause++;
					continue;
				}
				const character = text[at] ?? '';
				if (quoted ? CLOSING_QUOTES.includes(character) : OPENING_QUOTES.includes(character))
					quoted = !quoted;
				if (kind === 'stop' && endsClause(text, at)) clause++;
				break;
			}
			case 'space':
			case 'invisible':
			case 'apostrophe':
				break;
		}
		at += width;
	}
	return clause;
};

/**
 * The words of a message in order. Apostrophes and hyphens part words ("l'agent" is two), scripts without spaces
 * give one token per sign, and a message longer than `READ_LIMIT` is read at both ends only.
 */
export const tokensOf = (text: string): Token[] => {
	const tokens: Token[] = [];
	if (text.length <= READ_LIMIT) {
		readRange(text, 0, text.length, 0, tokens);
		return tokens;
	}
	const clause = readRange(text, 0, READ_LIMIT / 2, 0, tokens);
	readRange(text, text.length - READ_LIMIT / 2, text.length, clause + 1, tokens);
	return tokens;
};
