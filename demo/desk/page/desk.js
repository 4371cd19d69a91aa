import { startChat } from './chat.js';
import { renderCrisp } from './crisp.js';
import { el, fitFrames, link } from './dom.js';
import { renderMail } from './mailbox.js';
import { renderSlack } from './slack.js';
import { renderZendesk } from './zendesk.js';

/** How each service's items are told apart, named, counted and drawn. */
const PANES = {
	slack: {
		key: 'id',
		label: ({ name }) => `#${name}`,
		count: countSlack,
		render: renderSlack,
		noun: 'message',
	},
	zendesk: {
		key: 'id',
		label: ({ id }) => `#${id}`,
		count: (items) => items.length,
		render: renderZendesk,
		noun: 'ticket',
	},
	crisp: {
		key: 'sessionId',
		label: ({ nickname }) => nickname,
		count: (items) => items.length,
		render: renderCrisp,
		noun: 'conversation',
	},
	mail: {
		key: 'messageId',
		label: ({ to }) => to,
		count: (items) => items.length,
		render: renderMail,
		noun: 'mail',
	},
};

const byId = (id) => document.getElementById(id);
const shown = {};

/** Threads, not messages: one handoff is one, as in the other panes. */
function countSlack(channels) {
	return channels.reduce((sum, { threads }) => sum + threads.length, 0);
}

/** Draws what changed. The newest item is in front until somebody chooses another one; a newer one comes forward again. */
function show(name, items) {
	const before = shown[name] ?? { json: '', newest: undefined, chosen: undefined };
	const json = JSON.stringify(items);
	if (json === before.json) return;
	const { key } = PANES[name];
	const newest = newestOf(name, items)?.[key];
	const hasNew = newest !== before.newest;
	shown[name] = { json, items, newest, chosen: hasNew ? newest : before.chosen };
	draw(name);
	if (before.json !== '' && items.length > 0) announce(byId(name).closest('.pane'));
}

function newestOf(name, items) {
	if (name !== 'slack') return items.at(-1);
	const latest = ({ threads }) =>
		threads
			.flatMap(({ message, replies }) => [message, ...replies].map(({ ts }) => ts))
			.sort()
			.at(-1);
	return items.toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1);
}

function draw(name) {
	const { key, count, render, noun } = PANES[name];
	const { items, chosen } = shown[name];
	const index = Math.max(
		0,
		items.findIndex((one) => one[key] === chosen),
	);
	const body = byId(name);
	const pane = body.closest('.pane');
	body.replaceChildren(render(items[index]));
	body.querySelector('.empty')?.prepend(pane.querySelector('.glyph').cloneNode(true));
	fitFrames(body);
	const last = body.querySelector('.slack-thread + .slack-thread:last-child');
	body.scrollTop = last ? last.offsetTop - body.offsetTop + 4 : 0;

	const total = count(items);
	byId(`${name}-count`).textContent = String(total);
	byId(`${name}-count`).setAttribute('aria-label', `${total} ${noun}${total === 1 ? '' : 's'}`);
	byId(`${name}-count`).dataset.empty = String(total === 0);
	byId(`${name}-pager`).replaceChildren(...pager(name, index));
}

/** Which item is in front, and the way to the older and newer ones. */
function pager(name, index) {
	const { key, label } = PANES[name];
	const { items } = shown[name];
	const item = items[index];
	if (!item) return [];
	const step = (to, sign, title) => {
		const target = items[to];
		const button = el('button', { type: 'button', 'aria-label': title, title, disabled: !target }, sign);
		button.addEventListener('click', () => {
			shown[name].chosen = target[key];
			draw(name);
		});
		return button;
	};
	const title = el('span', { title: label(item) }, label(item));
	return items.length === 1
		? [title]
		: [title, step(index - 1, '‹', 'Previous'), step(index + 1, '›', 'Next')];
}

function announce(pane) {
	byId('news').textContent = `New in ${pane.querySelector('h3').textContent}`;
	pane.classList.remove('arrived');
	void pane.offsetWidth;
	pane.classList.add('arrived');
}

function showWebhook({ events, refused }) {
	const received = `${events} signed ${events === 1 ? 'event' : 'events'}`;
	byId('webhook').textContent = `Webhook receiver: ${received}${refused > 0 ? `, ${refused} refused` : ''}`;
}

function listen() {
	const events = new EventSource('events');
	const live = byId('live');
	events.addEventListener('open', () => {
		live.textContent = 'Live';
		live.dataset.state = 'live';
	});
	events.addEventListener('error', () => {
		live.textContent = 'Reconnecting …';
		live.dataset.state = 'lost';
	});
	events.addEventListener('state', ({ data }) => {
		const state = JSON.parse(data);
		for (const name of Object.keys(PANES)) show(name, state[name]);
		showWebhook(state.webhook);
	});
}

const { links, hasChat } = await (await fetch('config')).json();
byId('links').append(...links.map(({ label, url }) => link(url, label)));
startChat(hasChat);
listen();
window.addEventListener('resize', () => fitFrames(document));
