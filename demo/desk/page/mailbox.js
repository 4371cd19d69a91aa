import { el, empty, facts, fileCard, htmlFrame, time } from './dom.js';

/** One mail with its headers, its body and its files. */
export function renderMail(mail) {
	if (!mail) {
		return empty(
			'No mail yet',
			'The handoff arrives here as a mail to the team; replying to it writes to the customer.',
		);
	}
	const { subject, from, to, replyTo, html, text, attachments, receivedAt } = mail;
	return el(
		'article',
		{ class: 'letter' },
		el('header', { class: 'item-head' }, el('h4', {}, subject || 'No subject'), time(new Date(receivedAt))),
		facts([
			['From', from],
			['To', to],
			['Reply to', replyTo ? el('strong', {}, replyTo) : null],
		]),
		html ? htmlFrame(html, `Mail: ${subject}`, { onPaper: true }) : el('p', { class: 'text' }, text),
		attachments.map(fileCard),
	);
}
