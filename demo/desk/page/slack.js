import { el, empty, fileCard, link, time } from './dom.js';
import { mention, mrkdwn, unescape } from './mrkdwn.js';

/** One channel with its threads open. */
export function renderSlack(channel) {
	if (!channel) {
		return empty(
			'No handoff yet',
			'The brief appears here as a message in the channel, with the transcript in its thread.',
		);
	}
	return el('div', { class: 'channel' }, channel.threads.map(thread));
}

function thread({ message, replies }) {
	const count = `${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}`;
	const answers =
		replies.length === 0
			? null
			: el('div', { class: 'thread' }, el('p', { class: 'thread-count' }, count), replies.map(slackMessage));
	return el('article', { class: 'slack-thread' }, slackMessage(message), answers);
}

function slackMessage(message) {
	const { text, blocks, files, reactions, edited, pings } = message;
	const content = blocks.length > 0 ? blocks.map(block) : el('p', { class: 'text' }, mrkdwn(text));
	return el(
		'div',
		{ class: 'slack-message' },
		el('span', { class: 'app-avatar', 'aria-hidden': 'true' }, 'H'),
		el(
			'div',
			{ class: 'slack-content' },
			el(
				'p',
				{ class: 'byline' },
				el('strong', {}, 'Handoff bot'),
				el('span', { class: 'app' }, 'App'),
				time(new Date(Number(message.ts) * 1000)),
				edited ? el('span', {}, '(edited)') : null,
				pings.length > 0 ? el('span', { class: 'pings' }, `notified ${pings.join(', ')}`) : null,
			),
			content,
			files.map(fileCard),
			reactions.length > 0
				? el(
						'p',
						{ class: 'reactions' },
						reactions.map((name) => el('span', {}, `${emoji(name)} 1`)),
					)
				: null,
		),
	);
}

const BLOCKS = {
	header: ({ text }) => el('h4', {}, plain(text)),
	section: ({ text, fields, accessory }) =>
		el(
			'div',
			{ class: 'section' },
			text ? el('p', { class: 'text' }, textObject(text)) : null,
			fields
				? el(
						'div',
						{ class: 'slack-fields' },
						fields.map((field) => el('p', {}, textObject(field))),
					)
				: null,
			accessory ? button(accessory) : null,
		),
	context: ({ elements }) =>
		el(
			'p',
			{ class: 'context' },
			elements.map((element) =>
				el('span', {}, element.text ? textObject(element) : (element.alt_text ?? '')),
			),
		),
	divider: () => el('hr'),
	actions: ({ elements }) => el('div', { class: 'actions' }, elements.map(button)),
	rich_text: ({ elements }) => el('div', { class: 'rich' }, elements.map(container)),
	markdown: ({ text }) => el('p', { class: 'text' }, text),
};

function block(content) {
	const render = Object.hasOwn(BLOCKS, content.type) ? BLOCKS[content.type] : null;
	return render ? render(content) : null;
}

function textObject(object) {
	return object.type === 'mrkdwn' ? mrkdwn(object.text) : [plain(object)];
}

function plain({ text }) {
	return unescape(text).replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name));
}

/** The buttons of a message are shown, but nobody presses them here. */
function button({ text, style, url }) {
	const kind = `slack-button ${style ?? ''}`;
	if (url) return el('span', { class: kind }, link(url, plain(text)));
	return el('button', { type: 'button', class: kind, disabled: true }, plain(text));
}

function container({ type, elements, style }) {
	if (type === 'rich_text_list') {
		const items = elements.map((item) => el('li', {}, item.elements.map(leaf)));
		return el(style === 'ordered' ? 'ol' : 'ul', {}, items);
	}
	const tag = { rich_text_preformatted: 'pre', rich_text_quote: 'blockquote' }[type] ?? 'p';
	return el(tag, { class: 'text' }, elements.map(leaf));
}

function leaf(element) {
	let node = LEAVES[element.type]?.(element) ?? '';
	const tags = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };
	for (const [name, tag] of Object.entries(tags)) {
		if (element.style?.[name]) node = el(tag, {}, node);
	}
	return node;
}

const LEAVES = {
	text: ({ text }) => text,
	link: ({ url, text }) => link(url, text ?? url),
	emoji: ({ name }) => emoji(name),
	user: ({ user_id: id }) => mention(`@${id}`),
	usergroup: ({ usergroup_id: id }) => mention(`@${id}`),
	channel: ({ channel_id: id }) => mention(`#${id}`),
	broadcast: ({ range }) => mention(`@${range}`),
	date: ({ fallback, timestamp }) => fallback ?? new Date(timestamp * 1000).toLocaleString(),
};

const EMOJI = {
	...{
		eyes: '👀',
		white_check_mark: '✅',
		warning: '⚠️',
		rotating_light: '🚨',
		red_circle: '🔴',
		bell: '🔔',
	},
	...{
		raising_hand: '🙋',
		wave: '👋',
		speech_balloon: '💬',
		paperclip: '📎',
		bust_in_silhouette: '👤',
		robot_face: '🤖',
	},
	...{
		large_orange_circle: '🟠',
		large_yellow_circle: '🟡',
		large_green_circle: '🟢',
		fire: '🔥',
		memo: '📝',
		ticket: '🎫',
	},
};

function emoji(name) {
	return Object.hasOwn(EMOJI, name) ? EMOJI[name] : `:${name}:`;
}
