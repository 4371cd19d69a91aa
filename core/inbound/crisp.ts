import { attachment } from '../conversation/attachments';
import { cleanText } from '../conversation/cleanText';
import { isoTime } from '../conversation/isoTime';
import { CRISP_ORIGIN } from '../delivery/destinations/crisp';
import { labelAt, recordAt, textAt, type JsonRecord } from '../json';
import { checkCrispKey, checkCrispSignature } from '../signature/crisp';
import type { HandoffEvent } from './handoffEvent';
import { ignored, openSigned, parseRecord, type Inbound, type InboundRequest } from './inbound';

/**
 * What proves that a hook is Crisp's: the signing secret of a plugin hook or, where there is none, the key that stands
 * in the address of a website hook (`?key=`).
 */
export interface CrispProof {
	signingSecret: string;
	hookSecret: string;
}

/** Named as the visitor's chat box sees them: an operator's message is received. Which is whose, `from` says. */
const MESSAGE_EVENTS: readonly unknown[] = ['message:send', 'message:received'];
const FILE_TYPES: readonly string[] = ['file', 'audio', 'animation'];

/** Reads a hook of Crisp: words, files and notes of operators, an assignment, and a conversation that is resolved. */
export function readCrisp(proof: CrispProof, request: InboundRequest): Inbound<HandoffEvent> {
	const opened = openSigned(request, () =>
		proof.signingSecret === ''
			? checkCrispKey(proof.hookSecret, request.query['key'], request.nowMs)
			: checkCrispSignature(proof.signingSecret, request),
	);
	if (!opened.ok) return opened.answer;
	const json = parseRecord(opened.body);
	const data = recordAt(json, 'data');
	if (!json || !data) return ignored('not a hook');
	const sessionId = labelAt(data, 'session_id');
	const websiteId = labelAt(data, 'website_id') ?? labelAt(json, 'website_id');
	if (!sessionId || !websiteId) return ignored('a hook without session');
	const place = { conversationId: sessionId, reference: { sessionId, websiteId } };
	if (MESSAGE_EVENTS.includes(json['event'])) return readMessage(data, place);
	const at = isoTime(json['timestamp']);
	if (!at) return ignored('a hook without time');
	if (json['event'] === 'session:set_state') return readState(data, place, at);
	if (json['event'] === 'session:set_routing') return readRouting(data, place, at);
	return ignored(`an event ${labelAt(json, 'event') ?? 'without name'}`);
}

type Place = Required<Pick<HandoffEvent, 'conversationId' | 'reference'>>;

function readMessage(data: JsonRecord, place: Place): Inbound<HandoffEvent> {
	if (data['from'] !== 'operator') return ignored('not written by an operator');
	if (data['origin'] === CRISP_ORIGIN) return ignored('our own message');
	if (data['automated'] === true) return ignored('written by a bot');
	const fingerprint = labelAt(data, 'fingerprint');
	const at = isoTime(data['timestamp']);
	if (!fingerprint || !at) return ignored('a message without fingerprint or time');
	const type = textAt(data, 'type') ?? '';
	const isFile = FILE_TYPES.includes(type);
	const text = cleanText(textAt(data, 'content') ?? '').trim();
	if (!isFile && type !== 'text' && type !== 'note') return ignored(`a message of type ${type}`);
	if (!isFile && text === '') return ignored('a message without words');
	return {
		kind: 'event',
		event: {
			event: type === 'note' ? 'noteAdded' : 'agentReply',
			eventId: `${place.conversationId}:${fingerprint}`,
			agent: {
				name: labelAt(data, 'user', 'nickname') ?? null,
				id: labelAt(data, 'user', 'user_id') ?? null,
			},
			text: isFile ? '' : text,
			attachments: isFile ? [fileOf(type, recordAt(data, 'content'))] : [],
			...place,
			at,
		},
	};
}

function fileOf(type: string, content: JsonRecord | undefined) {
	return attachment(type, { name: content?.['name'], url: content?.['url'], mimeType: content?.['type'] });
}

function readState(data: JsonRecord, place: Place, at: string): Inbound<HandoffEvent> {
	if (data['state'] !== 'resolved') return ignored('not resolved');
	return act('closed', null, place, at);
}

/** Who it was assigned to has it; by whom, Crisp does not say. */
function readRouting(data: JsonRecord, place: Place, at: string): Inbound<HandoffEvent> {
	const operator = labelAt(data, 'routing_id');
	return operator === undefined ? ignored('assigned to nobody') : act('claimed', operator, place, at);
}

function act(
	event: 'claimed' | 'closed',
	agentId: string | null,
	place: Place,
	at: string,
): Inbound<HandoffEvent> {
	const eventId = [place.conversationId, event, at].join(':');
	return {
		kind: 'event',
		event: { event, eventId, agent: { name: null, id: agentId }, text: '', attachments: [], ...place, at },
	};
}
