import { el, empty, facts, fileCard, htmlFrame, tags, time } from './dom.js';

/** One ticket with all its comments. */
export function renderZendesk(ticket) {
	if (!ticket) {
		return empty('No ticket yet', 'A handoff opens a ticket here, with the transcript as an internal note.');
	}
	const { requester } = ticket;
	return el(
		'article',
		{ class: 'ticket' },
		el(
			'header',
			{ class: 'item-head' },
			el('h4', {}, ticket.subject || 'No subject'),
			el(
				'p',
				{ class: 'pills' },
				pill(ticket.status, `status-${ticket.status}`),
				ticket.priority ? pill(ticket.priority, `priority-${ticket.priority}`) : null,
				el('span', { class: 'number' }, `#${ticket.id}`),
			),
		),
		facts([
			['Requester', requester ? person(requester) : el('span', { class: 'missing' }, 'Not named')],
			['Group', ticket.group],
			['Assignee', ticket.assignee],
			['Type', ticket.type],
			['Handoff', ticket.externalId ? el('code', {}, ticket.externalId) : null],
		]),
		tags(ticket.tags),
		ticket.comments.map(comment),
	);
}

function pill(text, kind) {
	return el('span', { class: `pill ${kind}` }, text);
}

function person({ name, email }) {
	return el('span', {}, name, email ? el('span', { class: 'address' }, email) : null);
}

function comment({ author, public: isPublic, body, html, at, attachments }) {
	const content = html === null ? el('p', { class: 'text' }, body) : htmlFrame(html, `Comment by ${author}`);
	return el(
		'section',
		{ class: isPublic ? 'comment public' : 'comment internal' },
		el(
			'p',
			{ class: 'byline' },
			el('strong', {}, author),
			el('span', { class: 'kind' }, isPublic ? 'Public reply' : 'Internal note'),
			time(new Date(at)),
		),
		content,
		attachments.map(({ file_name: name, size, text }) => fileCard({ name, size, text })),
	);
}
