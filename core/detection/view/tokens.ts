import { LINK, type Word, wordOf } from './words';

/** One word (or one sign of a script without spaces, one emoji, one emoticon) of a message. */
export interface Token {
	word: Word;
	/** `word.text` */
	text: string;
	/** Where it stands in the message: UTF-16 offsets, end exclusive. */
	start: number;
	end: number;
	/** Words with the same number stand in the same clause: no comma, stop or line end between them. */
	clause: number;
	/** The same for sentences: a comma does not end them. */
	sentence: number;
	/** Whether it stands between quotation marks. */
	quoted: boolean;
}

/** Of a longer message only the first and the last half of this many UTF-16 units are read. */
export const READ_LIMIT = 12_000;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const EMOTICON = /[:;=]['’]?-?(?:\(+|\)+|D\b)/y;
const EMOTICON_EYES = ':;=';
const OPENING_QUOTES = '"“„«「『';
const CLOSING_QUOTES = '"”“»」』';

const KINDS = ['space', 'word', 'sign', 'invisible', 'emoji', 'apostrophe', 'stop', 'other'] as const;
/** `sign`: of a script without spaces between words, where every sign is a token. */
type Kind = (typeof KINDS)[number];

/** Thai letters, vowels and tone marks; its digits are those of a word. */
const isThai = (code: number): boolean =>
	(code >= 0xe01 && code <= 0xe3a) || (code >= 0xe40 && code <= 0xe4e);

const isSign = (code: number): boolean =>
	isThai(code) ||
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

const SENTENCE_ENDS = new Set('.!?\n\r…。！？؟।');
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

/** Numbers of kinds by UTF-16 unit; each is worked out when it first comes, since asking for all takes long. */
const UNKNOWN = 0xff;
const KNOWN_KINDS = new Uint8Array(0x10000).fill(UNKNOWN);
const kindOf = (code: number): Kind => {
	const known = KINDS[KNOWN_KINDS[code] ?? UNKNOWN];
	if (known) return known;
	const kind = kindOfCode(code);
	if (code < KNOWN_KINDS.length) KNOWN_KINDS[code] = KINDS.indexOf(kind);
	return kind;
};

const AT = 64;
const COLON = 58;

/** The end of the link or mail address (plain ASCII, no spaces) that starts here, or -1. */
const endOfLink = (text: string, start: number): number => {
	let end = start;
	let isLink = text.charCodeAt(start) === 119 && text.startsWith('www.', start);
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code <= 32 || code > 126) break;
		if (code === AT && end > start) isLink = true;
		if (code === COLON && text.startsWith('://', end)) isLink = true;
	}
	return isLink ? end : -1;
};

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A stop ends a clause, but not inside a number ("1.50", "10:30"). */
const endsClause = (text: string, at: number): boolean =>
	!(at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));

/** The end of the word that starts here. */
const endOfWord = (text: string, start: number, limit: number): number => {
	let end = start;
	while (end < limit) {
		const code = text.codePointAt(end) ?? 0;
		const kind = kindOf(code);
		if (kind !== 'word' && kind !== 'invisible') break;
		end += widthOf(code);
	}
	return end;
};

/** Voicing marks of kana that are written apart belong to the sign before them. */
const VOICING_MARKS = '\u3099\u309a\uff9e\uff9f';
/** So do the vowels and tones of Thai that stand above or below a letter; more than two are no word. */
const THAI_MARKS =
	'\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e';
const THAI_MARKS_LIMIT = 2;

/** Where a sign ends of which only the marks may follow. */
const endOfSign = (text: string, start: number, limit: number): number => {
	if (start < limit && VOICING_MARKS.includes(text.charAt(start))) return start + 1;
	let end = start;
	while (end < limit && end - start < THAI_MARKS_LIMIT && THAI_MARKS.includes(text.charAt(end))) end++;
	return end;
};

/** The emoticon that starts here, or null. */
const emoticonAt = (text: string, at: number): string | null => {
	if (!EMOTICON_EYES.includes(text[at] ?? '')) return null;
	EMOTICON.lastIndex = at;
	return EMOTICON.exec(text)?.[0] ?? null;
};

/** Reads texts word by word; every character is looked at a fixed number of times. */
class Reader {
	private text = '';
	private tokens: Token[] = [];
	private clause = 0;
	private sentence = 0;
	private quoted = false;

	/** The words of the given stretches of a text. */
	tokensIn(text: string, ...stretches: ReadonlyArray<readonly [from: number, to: number]>): Token[] {
		const tokens: Token[] = [];
		this.text = text;
		this.tokens = tokens;
		this.clause = 0;
		this.sentence = 0;
		for (const [from, to] of stretches) this.read(from, to);
		this.text = '';
		this.tokens = [];
		return tokens;
	}

	private read(from: number, to: number): void {
		this.clause++;
		this.sentence++;
		this.quoted = false;
		let isRunStart = true;
		let at = from;
		while (at < to) {
			const code = this.text.codePointAt(at) ?? 0;
			const kind = kindOf(code);
			const linkEnd = isRunStart && kind !== 'space' ? endOfLink(this.text, at) : -1;
			isRunStart = kind === 'space';
			if (linkEnd > at) at = this.add(LINK, at, linkEnd);
			else if (kind === 'word') at = this.addWord(at, endOfWord(this.text, at, to));
			else if (kind === 'sign') at = this.addWord(at, endOfSign(this.text, at + widthOf(code), to));
			else if (kind === 'emoji') at = this.addWord(at, at + widthOf(code));
			else if (kind === 'stop' || kind === 'other') at = this.passMark(at, kind, widthOf(code));
			else at += widthOf(code);
		}
	}

	private add(word: Word, start: number, end: number): number {
		const { clause, sentence, quoted } = this;
		this.tokens.push({ word, text: word.text, start, end, clause, sentence, quoted });
		return end;
	}

	private addWord(start: number, end: number): number {
		return this.add(wordOf(this.text, start, end), start, end);
	}

	private passMark(at: number, kind: Kind, width: number): number {
		const emoticon = emoticonAt(this.text, at);
		if (emoticon) {
			const face = emoticon.includes('(') ? ':(' : ':)';
			this.add(wordOf(face, 0, face.length), at, at + emoticon.length);
			this.clause++;
			return at + emoticon.length;
		}
		const mark = this.text[at] ?? '';
		if (this.quoted ? CLOSING_QUOTES.includes(mark) : OPENING_QUOTES.includes(mark))
			this.quoted = !this.quoted;
		if (kind === 'stop' && endsClause(this.text, at)) {
			this.clause++;
			if (SENTENCE_ENDS.has(mark)) this.sentence++;
		}
		return at + width;
	}
}

/** One for all messages: like one that `keepShape` keeps, and it costs nothing to make. */
const reader = new Reader();

/**
 * The words of a message in order. Apostrophes and hyphens part words ("l'agent" is two), scripts without spaces
 * give one token per sign, and a message longer than `READ_LIMIT` is read at both ends only.
 */
export const tokensOf = (text: string): Token[] =>
	text.length <= READ_LIMIT
		? reader.tokensIn(text, [0, text.length])
		: reader.tokensIn(text, [0, READ_LIMIT / 2], [text.length - READ_LIMIT / 2, text.length]);
