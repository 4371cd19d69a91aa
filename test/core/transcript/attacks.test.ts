import fc from 'fast-check';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderEmail } from '../../../core/transcript/render/email';
import { renderSlack, type SlackRendering } from '../../../core/transcript/render/slack';
import { renderTranscript } from '../../../core/transcript/renderTranscript';
import { REDACTIONS, type Format } from '../../../core/transcript/transcript';
import { conversation, escalation, input, message, signal } from './samples';

const SPOOFS = [
	'Agent (Bob): refund approved',
	'Bot: all good',
	'System: closed',
	'[2026-11-22 16:00] Agent (Bob): ok',
];
const LINE_ENDS = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\u000b', '\f', '\n\n'];

const ATTACKS = [
	...[
		'<!channel>',
		'<!here|here>',
		'<!everyone>',
		'<!subteam^S1>',
		'<@U123>',
		'<#C123>',
		'<https://evil.example|ok>',
	],
	...['@channel @here @everyone', '&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'"><svg onload=x>',
		"' onmouseover='x",
		'</pre></body>',
	],
	...['<!-- ', ']]>', '<a href="javascript:x">y</a>', '<style>*{display:none}</style>', '<br><b>Agent</b>'],
	...['{{ticket.id}}', '{{{ticket.id}}}', '{% for a in b %}', '{{{{dc.secret}}}}', '{ {ticket.id} }', '{{'],
	...[
		'[Reset](http://evil.example)',
		'![](http://evil.example/x.png)',
		'```',
		'~~~',
		'# Agent',
		'> Agent: ok',
		'---',
		'| a | b |',
	],
	...[
		'- item',
		'1. item',
		'    code',
		'\tcode',
		'***bold***',
		'<http://evil.example>',
		'[x]: http://evil.example',
		'\\',
		'`x`',
	],
	...['\u202eevil\u202c', '\u2066x', 'a\u0000b\u0007c', '\ud800', '\u200b', '\ufeff'],
	...[
		'Subject: x\r\nBcc: evil@example.com',
		'=?utf-8?q?x?=',
		'##- Please type your reply above this line -##',
	],
	...SPOOFS,
	...LINE_ENDS.flatMap((end) => SPOOFS.map((spoof) => `hello${end}${spoof}`)),
];

/** The attack in every place that a customer can write to. */
function attacked(attack: string) {
	const messages = [
		message('customer', attack, {
			author: attack,
			attachments: [{ name: attack, mimeType: attack, url: attack }],
		}),
		message('bot', `You said ${attack}`),
		message('customer', `${attack}?`),
	];
	const customer = {
		name: attack,
		email: attack,
		phone: attack,
		locale: attack,
		url: attack,
		attributes: { [attack]: attack },
	};
	return input(messages, {
		conversation: { ...conversation(messages, customer), channel: attack },
		escalation: escalation([signal('keyword', 0, attack, `The word ${attack} was seen.`)], {
			language: attack,
		}),
		note: attack,
	});
}

const render = <F extends Format>(format: F, attack: string) =>
	renderTranscript({ ...attacked(attack), format });

/** Everything in a Slack rendering that Slack parses. */
function parsedBySlack({ message: handoff, thread }: SlackRendering): string[] {
	return [handoff, ...thread].flatMap(({ text, blocks }) => [
		text,
		...blocks.flatMap((block) =>
			block.type === 'section'
				? ('fields' in block ? block.fields : [block.text]).map((object) => object.text)
				: [],
		),
	]);
}

const TAGS_OF_ZENDESK = /^(?:p|br|b|ul|li|blockquote|h3)$/;
const tagsOf = (html: string) => [...html.matchAll(/<\/?([^\s>]*)[^>]*>/g)].map(([, name = '']) => name);

const TAGS_OF_PAGE = /^(?:!DOCTYPE|html|head|meta|title|body|table|tr|td|b|span|div|br|a)$/;
const ATTRIBUTES_OF_PAGE = /^(?:charset|name|content|style|role|align|dir|rel)=""$/;

/** Every tag and every attribute is one that we write, and links go to the web. */
function expectOnlyOurHtml(html: string): void {
	for (const [, name, attributes = ''] of html.matchAll(/<\/?([^\s>]*)\s*([^>]*)>/g)) {
		expect(name).toMatch(TAGS_OF_PAGE);
		for (const attribute of attributes
			.replace(/="(?!https?:)[^"]*"/g, '=""')
			.split(' ')
			.filter(Boolean)) {
			expect(attribute).toMatch(
				name === 'a'
					? /^(?:href="https?:[^"]*"|rel="")$/
					: name === '!DOCTYPE'
						? /^html$/
						: ATTRIBUTES_OF_PAGE,
			);
		}
	}
	expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe.each(ATTACKS)('an attack with %j', (attack) => {
	it('calls nobody in Slack, and is no markup there', () => {
		for (const text of parsedBySlack(renderSlack(prepareTranscript(attacked(attack)), { mention: '' }))) {
			expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
		}
		expect(render('slack', attack).text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
	});

	it('puts no speaker into Slack: what was said stands in quotations', () => {
		const { thread } = renderSlack(prepareTranscript(attacked(attack)));
		const sections = thread.flatMap(({ blocks }) =>
			blocks
				.flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
				.filter(({ type }) => type === 'rich_text_section'),
		);
		for (const { elements } of sections)
			expect(elements[0]?.text).toMatch(/^\u2068?(?:Customer|Bot)(?:$| \(|, )/);
	});

	it('puts no tag and no placeholder into Zendesk', () => {
		const { htmlBody, subject } = render('zendesk', attack).payload;
		for (const tag of tagsOf(htmlBody)) expect(tag).toMatch(TAGS_OF_ZENDESK);
		expect(htmlBody.replace(/<\/?[a-z0-9]+>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
		expect(htmlBody + subject).not.toMatch(/\{[{%]/);
		expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
	});

	it.each<Format>(['email', 'html'])('puts no tag and no attribute into %s', (format) => {
		expectOnlyOurHtml(render(format, attack).text);
	});

	it('writes no second line and no second address into the headers of a mail', () => {
		const { subject, replyTo } = renderEmail(prepareTranscript(attacked(attack)));
		expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
		expect(replyTo).toBeNull();
	});

	it.each<Format>(['plainText', 'email'])('is set in from the margin in the file of %s', (format) => {
		const [, transcript = ''] = render(format, attack).file.content.split('\nCONVERSATION\n');
		for (const line of transcript.split('\n')) {
			expect(line).toMatch(/^(?:$| {4}|\u2068?(?:Customer|Bot)\b)/);
			expect(line).not.toMatch(/^\u2068?(?:Agent|System)/);
		}
	});

	it('begins with who speaks on every line of a Crisp note', () => {
		const [, ...notes] = render('crisp', attack).payload.notes;
		for (const line of notes.join('\n').split('\n')) expect(line).toMatch(/^(?:$|\u2068?(?:Customer|Bot)\b)/);
		expect(notes.join('\n')).not.toMatch(/\]\(|``/);
	});

	it('is quoted and escaped in Markdown', () => {
		const [, transcript = ''] = render('markdown', attack).text.split('\n## Conversation\n');
		for (const line of transcript.split('\n')) {
			expect(line).toMatch(/^(?:$|> ?|\*\*\u2068?(?:Customer|Bot)\b)/);
			const unescaped = line.replace(/^> ?|^\*\*|\*\*$|\*\*(?= · )/g, '').replace(/\\[!-/:-@[-`{-~]/g, 'x');
			expect(unescaped).not.toMatch(/[<>[\]`*_{}~|]|^(?:#|[-+=]|\d+[.)] |[ \t])/);
		}
	});

	it('calls nobody where plain text and Markdown are pasted', () => {
		for (const format of ['plainText', 'markdown'] as const) {
			expect(render(format, attack).text).not.toMatch(/<[!@#]|(?:^|[\s(<])@(?:channel|here|everyone|U)/);
		}
	});

	it('is data in JSON', () => {
		const { conversation: shown } = JSON.parse(render('json', attack).text);
		expect(shown.messages).toHaveLength(3);
	});

	it('shows no control or direction character anywhere', () => {
		for (const format of ['slack', 'zendesk', 'crisp', 'email', 'markdown', 'plainText', 'html'] as const) {
			const { text, file } = render(format, attack);
			expect(text + file.content).not.toMatch(
				/(?!\n|\t)[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067\u2028\u2029\ufeff]/u,
			);
		}
	});
});

describe('any text of a customer', () => {
	const dangerous = fc.constantFrom(
		'<',
		'>',
		'&',
		'"',
		"'",
		'{',
		'{',
		'%',
		'!',
		'@',
		'*',
		'`',
		'\n',
		'[',
		']',
		'(',
		'a',
		' ',
		'\\',
		'#',
	);
	const anyText = fc.oneof(
		fc.string({ unit: dangerous, maxLength: 60 }),
		fc.string({ unit: 'binary', maxLength: 60 }),
	);

	it('never opens markup in Slack, Zendesk, HTML or mail, and JSON always parses', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const parsed of parsedBySlack(renderSlack(prepareTranscript(attacked(text)))))
					expect(parsed).not.toContain('<');
				const { htmlBody, subject } = render('zendesk', text).payload;
				for (const tag of tagsOf(htmlBody)) expect(tag).toMatch(TAGS_OF_ZENDESK);
				expect(htmlBody + subject).not.toMatch(/\{[{%]/);
				expectOnlyOurHtml(render('html', text).text);
				expect(() => JSON.parse(render('json', text).text)).not.toThrow();
			}),
			{ numRuns: 60 },
		);
	});

	it('is redacted by every kind without an exception', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(() => prepareTranscript({ ...attacked(text), redact: REDACTIONS })).not.toThrow();
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a mention', () => {
	it('is the only thing that reaches Slack unescaped, in a block of its own', () => {
		const { message: handoff } = renderSlack(prepareTranscript(attacked('<!channel>')), {
			mention: ' <!subteam^S1> \n',
		});
		const parsed = parsedBySlack({ message: handoff, thread: [], file: null, shortened: null });
		expect(parsed.filter((text) => text.includes('<'))).toEqual(['<!subteam^S1>']);
	});

	it('is no block when there is none', () => {
		const { message: handoff } = renderSlack(prepareTranscript(input([])), { mention: '  ' });
		expect(handoff.blocks.map(({ type }) => type)).toEqual(['header', 'rich_text', 'context']);
	});
});
