import { el, empty, facts, link, tags, time } from './dom.js';

/** One conversation of the inbox: who it is, then the messages. */
export function renderCrisp(conversation) {
	if (!conversation) {
		return empty(
			'The inbox is empty',
			'A handoff appears here as a conversation, with the summary as a private note.',
		);
	}
	const { nickname, email, phone, subject, segments, data, state, assignee, messages } = conversation;
	return el(
		'article',
		{ class: 'conversation' },
		el(
			'header',
			{ class: 'item-head' },
			el('h4', {}, nickname),
			el('p', { class: 'pills' }, el('span', { class: `pill state-${state}` }, state)),
		),
		facts([
			['E-mail', email],
			['Phone', phone],
			['Subject', subject],
			['Assigned', assignee],
			...Object.entries(data).map(([key, value]) => [key, String(value)]),
		]),
		tags(segments),
		el(
			'ol',
			{ class: 'bubbles' },
			messages.map((message) => bubble(message, nickname)),
		),
	);
}

function bubble({ type, from, content, timestamp, user, stealth }, nickname) {
	const isNote = type === 'note';
	const name = user.nickname ?? (from === 'user' ? nickname : 'Operator');
	const kind = isNote ? 'Private note' : stealth ? 'Not sent to the customer' : null;
	return el(
		'li',
		{ class: isNote ? 'bubble note' : `bubble ${from}` },
		el(
			'p',
			{ class: 'byline' },
			el('strong', {}, name),
			kind ? el('span', { class: 'kind' }, kind) : null,
			time(new Date(timestamp)),
		),
		el('div', { class: 'text' }, typeof content === 'string' ? content : file(content)),
	);
}

function file({ name, url, text }) {
	return url ? link(url, name ?? url) : (text ?? name ?? '');
}
