import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderCrisp } from '../../../core/transcript/render/crisp';
import { renderEmail } from '../../../core/transcript/render/email';
import { renderSlack } from '../../../core/transcript/render/slack';
import { renderZendesk } from '../../../core/transcript/render/zendesk';
import { input, longConversation, message } from './samples';
import { letters, shownText } from './shownText';

const ODD_TEXTS = [
	'Hello 👩‍👩‍👧‍👦 family 🇩🇪🇪🇸, thumbs 👍🏽 up',
	'<!channel> <@U123> <b onclick="x()">not bold</b> &amp; <script>alert(1)</script>',
	'first line\n\nsecond paragraph\n\tindented\nlast line',
	'שלום, איפה החבילה שלי? مرحبا، أين طلبي؟',
	'注文した商品が届きません。どうすればいいですか？',
	'{{ticket.id}} {% if true %} *bold* _it_ ~no~ `code` ```fence``` [text](https://example.com)',
	'"quotes" and \'apostrophes\' \\ backslash',
];
const LONG_TEXT = Array.from({ length: 500 }, (_, index) => `word${index} 🙂`)
	.join(' ')
	.slice(0, 5_000);

const messages = longConversation(60, (index) => `${ODD_TEXTS[index % ODD_TEXTS.length]} #${index}`);
messages[30] = message('customer', LONG_TEXT);
const prepared = prepareTranscript(input(messages));

const slack = renderSlack(prepared);
const zendesk = renderZendesk(prepared);
const crisp = renderCrisp(prepared);
const email = renderEmail(prepared);

describe('a conversation of 60 messages with odd characters and one of 5,000', () => {
	it('has its long message', () => {
		expect(LONG_TEXT).toHaveLength(5_000);
	});

	it.each([
		['Slack thread', shownText.slack(slack).replace(/^Customer \(Ana Ruiz\), continued$/gm, '')],
		['Zendesk comment', shownText.zendesk(zendesk)],
		['Crisp notes', shownText.crisp(crisp)],
		['e-mail as HTML', shownText.emailHtml(email)],
		['e-mail as text', shownText.emailText(email)],
		['e-mail file', shownText.emailText({ ...email, text: email.file.content })],
	])('comes out whole in the %s: every message, every character, in order', (_name, shown) => {
		let rest = letters(shown);
		for (const [index, { text }] of messages.entries()) {
			const at = rest.indexOf(letters(text));
			expect({ index, isShown: at >= 0 }).toEqual({ index, isShown: true });
			rest = rest.slice(at + letters(text).length);
		}
	});

	it.each([
		['Slack', slack],
		['Zendesk', zendesk],
		['Crisp', crisp],
		['e-mail', email],
	])('is not shortened in %s', (_name, { shortened }) => {
		expect(shortened).toBeNull();
	});

	it('needs more than one message in Slack and in Crisp', () => {
		expect(slack.thread.length).toBeGreaterThan(1);
		expect(crisp.notes.length).toBeGreaterThan(2);
	});
});
