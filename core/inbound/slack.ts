import { attachment } from '../conversation/attachments';
import type { Attachment } from '../conversation/conversation';
import { isoTime } from '../conversation/isoTime';
import { fieldAt, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../json';
import { checkSlackSignature } from '../signature/slack';
import type { HandoffEvent } from './handoffEvent';
import { ignored, openSigned, parseRecord, type Inbound, type InboundRequest } from './inbound';
import { slackButtonOf, type SlackButton } from '../transcript/render/slackButtons';
import { slackWords } from './slackWords';

export interface SlackSettings {
	signingSecret: string;
	/** Names of emoji without colons: one of them on the handoff message, or alone in a reply, closes. */
	closingEmoji: readonly string[];
	/** A reply that is nothing but one of these closes; case does not count. */
	closingWords: readonly string[];
	/** A reply that begins with it is for the team only; '' for none. */
	notePrefix: string;
}

/** A button that was pressed, with the message as it stood then. */
export interface SlackPress {
	button: SlackButton;
	userId: string;
	message: { channel: string; ts: string; text: string; blocks: unknown[] };
}

/** `press` is set where the handoff message is to be updated. */
export interface SlackAct {
	event: HandoffEvent;
	press: SlackPress | null;
}

/** The subtypes of a message in which a person speaks; the others tell of edits, joins and bots. */
const SPOKEN_SUBTYPES: readonly unknown[] = [undefined, 'file_share', 'thread_broadcast'];
/** Slack's challenges are some 50 characters. */
const LONGEST_CHALLENGE = 1_000;

/**
 * Reads a request of Slack: an event of the Events API (JSON) or a pressed button (a form with one field, `payload`).
 * Accepted are replies of people in threads of our messages, our buttons, and closing emoji on our messages.
 */
export function readSlack(settings: SlackSettings, request: InboundRequest): Inbound<SlackAct> {
	const opened = openSigned(request, () => checkSlackSignature(settings.signingSecret, request));
	if (!opened.ok) return opened.answer;
	const json = parseRecord(opened.body);
	if (json) return readEvent(settings, json);
	const payload = parseRecord(new URLSearchParams(opened.body).get('payload') ?? '');
	return payload ? readPress(payload) : ignored('neither an event nor a button');
}

function readEvent(settings: SlackSettings, json: JsonRecord): Inbound<SlackAct> {
	if (json['type'] === 'url_verification') {
		const answer = textAt(json, 'challenge') ?? '';
		return answer === '' || answer.length > LONGEST_CHALLENGE
			? ignored('a challenge without text')
			: { kind: 'challenge', answer };
	}
	const event = recordAt(json, 'event');
	const eventId = labelAt(json, 'event_id');
	if (json['type'] !== 'event_callback' || !event || !eventId) return ignored('not an event');
	if (event['type'] === 'message') return readReply(settings, json, event, eventId);
	if (event['type'] === 'reaction_added') return readReaction(settings, json, event, eventId);
	return ignored(`an event of type ${labelAt(event, 'type') ?? 'unknown'}`);
}

function readReply(
	settings: SlackSettings,
	json: JsonRecord,
	event: JsonRecord,
	eventId: string,
): Inbound<SlackAct> {
	const [channel, ts, thread] = ['channel', 'ts', 'thread_ts'].map((field) => textAt(event, field));
	const user = labelAt(event, 'user');
	if (!SPOKEN_SUBTYPES.includes(event['subtype'])) return ignored('not a message that a person wrote');
	if (!channel || !ts || !user) return ignored('a message without channel, time or writer');
	if (!thread || thread === ts) return ignored('not a reply in a thread');
	if (isOfApp(json, event)) return ignored('written by an app');
	if (isOfOthers(json, labelAt(event, 'parent_user_id'))) return ignored('a thread of somebody else');
	const at = isoTime(ts);
	if (!at) return ignored('a message without time');

	const text = slackWords(textAt(event, 'text') ?? '');
	const act: Omit<HandoffEvent, 'event'> = {
		eventId,
		agent: { name: nameIn(event), id: user },
		text,
		attachments: filesOf(event),
		reference: { channel, ts: thread },
		at,
	};
	if (closes(settings, text)) return accepted({ ...act, event: 'closed', text: '' });
	if (settings.notePrefix !== '' && text.startsWith(settings.notePrefix)) {
		return accepted({ ...act, event: 'noteAdded', text: text.slice(settings.notePrefix.length).trim() });
	}
	if (text === '' && act.attachments.length === 0) return ignored('a reply without words');
	return accepted({ ...act, event: 'agentReply' });
}

/** A message whose words are one of those that close, or an emoji that closes. */
function closes({ closingWords, closingEmoji }: SlackSettings, text: string): boolean {
	const said = text.toLowerCase();
	return (
		closingWords.some((word) => word !== '' && word.toLowerCase() === said) ||
		closingEmoji.some((emoji) => `:${emoji}:` === said)
	);
}

function readReaction(
	{ closingEmoji }: SlackSettings,
	json: JsonRecord,
	event: JsonRecord,
	eventId: string,
): Inbound<SlackAct> {
	const user = labelAt(event, 'user');
	const channel = textAt(event, 'item', 'channel');
	const ts = textAt(event, 'item', 'ts');
	const emoji = textAt(event, 'reaction') ?? '';
	if (!closingEmoji.includes(emoji)) return ignored('an emoji that closes nothing');
	const at = isoTime(event['event_ts']);
	if (!user || !channel || !ts || !at) return ignored('a reaction without user, message or time');
	if (botsOf(json).includes(user)) return ignored('a reaction of our own');
	if (isOfOthers(json, labelAt(event, 'item_user'))) return ignored('a reaction to somebody else');
	return accepted({
		event: 'closed',
		eventId,
		agent: { name: null, id: user },
		text: '',
		attachments: [],
		reference: { channel, ts },
		at,
	});
}

function readPress(payload: JsonRecord): Inbound<SlackAct> {
	const action = listAt(payload, 'actions').find((each) => slackButtonOf(each) !== undefined);
	const button = slackButtonOf(action);
	if (payload['type'] !== 'block_actions' || button === undefined) return ignored('not a button of ours');
	const userId = labelAt(payload, 'user', 'id');
	const channel = textAt(payload, 'container', 'channel_id') ?? textAt(payload, 'channel', 'id');
	const ts = textAt(payload, 'container', 'message_ts') ?? textAt(payload, 'message', 'ts');
	const pressedAt = textAt(action, 'action_ts');
	const at = isoTime(pressedAt);
	if (!userId || !channel || !ts || !pressedAt || !at) return ignored('a button without message or user');
	return {
		kind: 'event',
		event: {
			event: {
				event: button === 'claim' ? 'claimed' : 'closed',
				eventId: [channel, ts, button, userId, pressedAt].join(':'),
				agent: {
					name: labelAt(payload, 'user', 'name') ?? labelAt(payload, 'user', 'username') ?? null,
					id: userId,
				},
				text: '',
				attachments: [],
				reference: { channel, ts },
				at,
			},
			press: {
				button,
				userId,
				message: {
					...{ channel, ts },
					text: textAt(payload, 'message', 'text') ?? '',
					blocks: listAt(payload, 'message', 'blocks'),
				},
			},
		},
	};
}

function accepted(event: HandoffEvent): Inbound<SlackAct> {
	return { kind: 'event', event: { event, press: null } };
}

/** Ours and other apps' messages: they come without a subtype, with a bot, an app, or the metadata that we set. */
function isOfApp(json: JsonRecord, event: JsonRecord): boolean {
	return (
		['bot_id', 'bot_profile', 'app_id', 'metadata'].some((field) => Boolean(event[field])) ||
		botsOf(json).includes(labelAt(event, 'user') ?? '')
	);
}

/** The app's own bots, to which the event was sent. */
function botsOf(json: JsonRecord): string[] {
	return listAt(json, 'authorizations')
		.filter((authorization) => fieldAt(authorization, 'is_bot') === true)
		.map((authorization) => labelAt(authorization, 'user_id') ?? '');
}

/** Whether a message's author is known to be somebody else than our bot. */
function isOfOthers(json: JsonRecord, author: string | undefined): boolean {
	const bots = botsOf(json);
	return author !== undefined && bots.length > 0 && !bots.includes(author);
}

function nameIn(event: JsonRecord): string | null {
	return (
		labelAt(event, 'user_profile', 'display_name') ?? labelAt(event, 'user_profile', 'real_name') ?? null
	);
}

function filesOf(event: JsonRecord): Attachment[] {
	return listAt(event, 'files').map((file) =>
		attachment('file', {
			name: fieldAt(file, 'name'),
			url: fieldAt(file, 'url_private_download') ?? fieldAt(file, 'permalink'),
			mimeType: fieldAt(file, 'mimetype'),
		}),
	);
}
