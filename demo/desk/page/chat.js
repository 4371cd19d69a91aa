import { el } from './dom.js';

const SUGGESTIONS = [
	'What are your opening hours?',
	'I was charged twice and nobody helps',
	'Let me talk to a human',
];
const GREETING = 'Hi! I am the assistant of Lumen Lamps. How can I help?';

const byId = (id) => document.getElementById(id);

/** Makes the customer's side of the page work. */
export function startChat(hasChat) {
	const lines = byId('lines');
	const text = byId('text');
	let sessionId = newSession();

	function say(from, content) {
		const who = { customer: 'You', bot: 'Assistant', problem: 'Problem' }[from];
		const line = el('li', { class: `line ${from}` }, el('span', { class: 'hidden' }, `${who}: `), content);
		lines.append(line);
		lines.scrollTop = lines.scrollHeight;
		return line;
	}

	async function send(message) {
		const asked = sessionId;
		say('customer', message);
		const waiting = say(
			'bot',
			el(
				'span',
				{ class: 'typing', role: 'img', 'aria-label': 'The assistant is typing' },
				el('i'),
				el('i'),
				el('i'),
			),
		);
		setBusy(true);
		const answer = await ask(asked, message);
		waiting.remove();
		// After "Start over" a late answer belongs to a conversation that is not on the page any more.
		if (asked !== sessionId) return;
		setBusy(false);
		say(answer.ok ? 'bot' : 'problem', answer.text);
		text.focus();
	}

	function setBusy(isBusy) {
		for (const control of document.querySelectorAll('#composer button, .chips button'))
			control.disabled = isBusy || !hasChat;
		byId('composer').dataset.busy = String(isBusy);
	}

	function startOver() {
		sessionId = newSession();
		lines.replaceChildren();
		say(
			'bot',
			hasChat ? GREETING : 'No chat is connected. Start the demo with n8n to talk to the assistant.',
		);
		setBusy(false);
	}

	byId('chips').append(...SUGGESTIONS.map((suggestion) => el('button', { type: 'button' }, suggestion)));
	byId('chips').addEventListener('click', (event) => {
		if (event.target instanceof HTMLButtonElement) void send(event.target.textContent);
	});
	byId('composer').addEventListener('submit', (event) => {
		event.preventDefault();
		const message = text.value.trim();
		if (message === '' || !hasChat || byId('composer').dataset.busy === 'true') return;
		text.value = '';
		grow(text);
		void send(message);
	});
	text.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		byId('composer').requestSubmit();
	});
	text.addEventListener('input', () => grow(text));
	byId('who')
		.closest('details')
		.addEventListener('toggle', () => {
			lines.scrollTop = lines.scrollHeight;
		});
	byId('restart').addEventListener('click', startOver);
	for (const id of ['name', 'email', 'plan']) byId(id).addEventListener('input', showCustomer);
	showCustomer();
	startOver();
}

async function ask(sessionId, text) {
	try {
		const response = await fetch('chat', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ sessionId, text, customer: customer() }),
		});
		const { output, error } = await response.json();
		return response.ok ? { ok: true, text: output || 'No answer.' } : { ok: false, text: error };
	} catch {
		return { ok: false, text: 'The desk does not answer. Is the demo still running?' };
	}
}

function customer() {
	return { name: byId('name').value.trim(), email: byId('email').value.trim(), plan: byId('plan').value };
}

function showCustomer() {
	const { name, email, plan } = customer();
	const known = [name || email, plan].filter(Boolean).join(' · ');
	byId('who').textContent = known ? `You are chatting as ${known}` : 'You are chatting anonymously';
}

function newSession() {
	return `desk-${crypto.randomUUID()}`;
}

function grow(area) {
	area.style.height = 'auto';
	area.style.height = `${Math.min(area.scrollHeight, 120)}px`;
}
