/**
 * The grammar that corpus lines are written in. One line stands for many messages:
 * `(a|b)` one of them, `[a|b]` one of them or nothing, `<name>` one of a slot that the file defines with `name = a | b`.
 */

/** A line made ready: choices of sequences, whose parts are text or choices again. */
export type Pattern = readonly Sequence[];
type Sequence = ReadonlyArray<string | Pattern>;
type Slots = ReadonlyMap<string, Pattern>;

/** A mistake in a corpus file: what and where. */
export class GrammarError extends Error {}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

class Parser {
	private at = 0;

	constructor(
		private readonly line: string,
		private readonly slots: Slots,
	) {}

	parse(): Pattern {
		const pattern = this.choices();
		if (this.at < this.line.length) this.fail(`nothing opens "${this.line[this.at]}"`);
		return pattern;
	}

	private choices(): Pattern {
		const found = [this.sequence()];
		while (this.line[this.at] === '|') {
			this.at++;
			found.push(this.sequence());
		}
		return found;
	}

	private sequence(): Sequence {
		const parts: Array<string | Pattern> = [];
		for (;;) {
			const sign = this.line[this.at];
			if (sign === undefined || sign === '|' || sign === ')' || sign === ']' || sign === '>') return parts;
			if (sign === '(' || sign === '[') parts.push(this.group(sign));
			else if (sign === '<') parts.push(this.slot());
			else parts.push(this.text());
		}
	}

	private group(opening: '(' | '['): Pattern {
		this.at++;
		const inside = this.choices();
		if (this.line[this.at] !== CLOSING[opening]) this.fail(`nothing closes "${opening}"`);
		this.at++;
		return opening === '[' ? [...inside, []] : inside;
	}

	private slot(): Pattern {
		const end = this.line.indexOf('>', this.at);
		const name = this.line.slice(this.at + 1, Math.max(end, this.at + 1));
		const pattern = this.slots.get(name);
		if (!pattern) this.fail(`there is no slot <${name}>`);
		this.at = end + 1;
		return pattern ?? [];
	}

	private text(): string {
		const start = this.at;
		while (this.at < this.line.length && !'|()[]<>'.includes(this.line.charAt(this.at))) this.at++;
		return this.line.slice(start, this.at);
	}

	private fail(what: string): never {
		throw new GrammarError(`${what}, at character ${this.at + 1} of: ${this.line}`);
	}
}

const SLOT = /^(\w+) = (.+)$/;

/**
 * Reads one corpus file.
 * @returns its lines as patterns, in their order
 * @throws {GrammarError} with what is wrong, where
 */
export const parseCorpus = (source: string): Pattern[] => {
	const slots = new Map<string, Pattern>();
	const patterns: Pattern[] = [];
	for (const raw of source.split('\n')) {
		const line = raw.trim();
		if (line === '' || line.startsWith('#')) continue;
		const [, name, choices] = SLOT.exec(line) ?? [];
		if (name !== undefined && choices !== undefined) slots.set(name, new Parser(choices, slots).parse());
		else patterns.push(new Parser(line, slots).parse());
	}
	return patterns;
};

/** How many messages a pattern stands for; alike ones count as often as they come. */
export const sizeOf = (pattern: Pattern): number =>
	pattern.reduce(
		(sum, sequence) =>
			sum + sequence.reduce((product, part) => product * (typeof part === 'string' ? 1 : sizeOf(part)), 1),
		0,
	);

const expandAt = (pattern: Pattern, index: number): string => {
	let rest = index;
	for (const sequence of pattern) {
		const size = sizeOf([sequence]);
		if (rest >= size) {
			rest -= size;
			continue;
		}
		let text = '';
		for (const part of sequence) {
			if (typeof part === 'string') text += part;
			else {
				const choices = sizeOf(part);
				text += expandAt(part, rest % choices);
				rest = Math.floor(rest / choices);
			}
		}
		return text;
	}
	return '';
};

/**
 * @param index which of the pattern's messages, 0 to `sizeOf(pattern) - 1`
 * @returns that message, white space as one space each
 */
export const expand = (pattern: Pattern, index: number): string =>
	expandAt(pattern, index).replace(/\s+/g, ' ').trim();
