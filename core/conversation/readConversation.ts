import { anonymousId } from './anonymousId';
import type { BinaryFiles } from './attachments';
import type { Conversation, Customer, Message } from './conversation';
import { customerFrom, mergeCustomer, type FoundCustomer } from './customer';
import type { FoundMessage } from './foundMessage';
import { isIdField, itemId } from './itemId';
import { joinTurn, newestOf } from './joinTurn';
import { fieldAt, labelOf } from '../json';
import { readMessageList } from './messageList';
import { newestCustomerTurn } from './newestTurn';
import { noMessages, unknownItem, type Outcome, type ReadProblem } from './problem';
import { isDefined, readDefinedMessage, readDefinedMessages } from './readDefined';
import { readItem, unwrapped, type ItemReading } from './readItem';
import type { Found } from './sources/source';
import { tidyMessages } from './tidyMessages';

export type { ReadProblem } from './problem';

/** A LangChain message as an attached memory gives it: 'human' | 'ai' | 'system' | 'tool', text or a list of parts. */
export interface MemoryMessage {
	type: string;
	content: unknown;
}

/** What a builder set under "Define Below". Each overrides what was found; undefined and blank mean not defined. */
export interface DefinedConversation {
	id?: string;
	/** The conversation so far: a list in any readable form, or JSON of one. Takes the place of memory and item. */
	messages?: unknown;
	/** The customer's newest message. Takes the place of the one in the item. */
	message?: string;
	channel?: string;
	customer?: Partial<Customer>;
}

export interface ReadInput {
	/** The n8n item's json. */
	json: unknown;
	/** History from an attached memory, oldest first. */
	memory?: readonly MemoryMessage[];
	/** The item's binary data; becomes attachments of the newest customer message. */
	binary?: BinaryFiles;
	/** The json of the chat trigger's item, for an item without the customer's turn (the agent's has only `output`). */
	trigger?: unknown;
	defined?: DefinedConversation;
}

export type ReadResult = { ok: true; conversation: Conversation } | { ok: false; problem: ReadProblem };

/** Where the customer writes, as long as nothing says otherwise: n8n's own chat. */
const DEFAULT_CHANNEL = 'chat';

/**
 * Turns what an n8n item holds into a conversation: any shape of `SOURCES`, with the history of a memory, the turn of
 * the chat trigger, and what the builder defined.
 *
 * - An item that carries our own `conversation` keeps it as it is: memory, chat input and files were read before.
 * - A memory is the history; of the item only what was said since is added, and nothing twice.
 * - A conversation without an id gets one that starts with `anonymous-` (see `anonymousId`).
 * - What cannot be read is a problem with a remedy, never an empty conversation and never an exception.
 *
 * Time is linear in the number of messages (but for sorting those that all have a time).
 */
export function readConversation(input: ReadInput): ReadResult {
	const item = readItem(input.json);
	const read =
		item.kind === 'conversation' && !definesMessages(input) ? keep(item.conversation) : assemble(item, input);
	return read.ok ? { ok: true, conversation: finish(read.value, input) } : read;
}

/** A conversation whose id, channel and customer are not settled yet. */
type Draft = Omit<Found, 'history' | 'turn'> & { messages: Message[] };

function keep(conversation: Conversation): Outcome<Draft> {
	if (conversation.messages.length > 0) return { ok: true, value: conversation };
	return { ok: false, problem: noMessages('conversation.messages') };
}

function assemble(item: ItemReading, input: ReadInput): Outcome<Draft> {
	const base = findBase(item, input);
	if (!base.ok) return base;
	const said = joinMessages(base.value, item.kind === 'conversation' ? { ...input, memory: [] } : input);
	if (!said.ok) return said;
	const messages = tidyMessages(said.value, input.binary ?? {});
	if (messages.length > 0) return { ok: true, value: { ...base.value, messages } };
	return { ok: false, problem: noMessages(definesMessages(input) ? 'messages' : 'json') };
}

/** Settles id, channel and customer: what the builder defined, else what was found, else what can be derived. */
function finish({ messages, ...draft }: Draft, { defined = {} }: ReadInput): Conversation {
	const channel = labelOf(defined.channel) ?? draft.channel ?? DEFAULT_CHANNEL;
	const customer = mergeCustomer(draft.customer, customerFrom(defined.customer));
	const id = labelOf(defined.id) ?? draft.id ?? anonymousId(messages, channel, customer);
	return { id, channel, messages, customer };
}

function definesMessages({ defined = {} }: ReadInput): boolean {
	return isDefined(defined.messages) || isDefined(defined.message);
}

/** What the item gives, completed by the chat trigger's item where the customer's turn is not in it. */
interface Base extends Found {
	/** The turn is the trigger's: by now the history may hold it and the bot's answer. */
	isTriggerTurn: boolean;
}

function findBase(item: ItemReading, input: ReadInput): Outcome<Base> {
	if (item.kind === 'problem' && !definesMessages(input)) return { ok: false, problem: item.problem };
	const isOurs = item.kind === 'conversation';
	const found = foundIn(item);
	const needsTrigger = !isOurs && !found?.turn.some(({ role }) => role === 'customer');
	const trigger = needsTrigger ? foundIn(readItem(input.trigger)) : undefined;
	if (!found && !trigger && !canDoWithout(input)) return { ok: false, problem: unknownItem() };

	const stated = isOurs ? {} : statedIn(input.json);
	const customer = mergeCustomer(trigger?.customer ?? {}, found?.customer ?? {});
	return ok({
		id: stated.id ?? found?.id ?? trigger?.id,
		channel: found?.channel ?? trigger?.channel,
		customer: mergeCustomer(customer, stated.customer ?? {}),
		history: found?.history.length ? found.history : (trigger?.history ?? []),
		turn: [...(trigger?.turn ?? []), ...(found?.turn ?? [])],
		isTriggerTurn: trigger !== undefined,
	});
}

function foundIn(item: ItemReading): Found | undefined {
	if (item.kind === 'found') return item.found;
	if (item.kind !== 'conversation') return undefined;
	const { id, channel, customer, messages } = item.conversation;
	return { id, channel, customer, history: messages, turn: [] };
}

/** What a builder wrote into the item itself goes before what a source reads out of a webhook. */
function statedIn(json: unknown): { id?: string; customer?: FoundCustomer } {
	return { id: itemId(json) ?? itemId(unwrapped(json)), customer: customerFrom(fieldAt(json, 'customer')) };
}

/** Whether an item without a readable message is enough: the builder defined one, or there is only the memory to read. */
function canDoWithout(input: ReadInput): boolean {
	return definesMessages(input) || (input.memory !== undefined && saysOnlyWho(input.json));
}

/**
 * Whether the item says whose conversation it is, and nothing else. With any other field in it the memory alone is not
 * enough: the field may be the customer's newest message in a shape that nobody knows.
 */
function saysOnlyWho(json: unknown): boolean {
	if (json === undefined || json === null) return true;
	const item = unwrapped(json);
	return item !== undefined && Object.keys(item).every((field) => field === 'customer' || isIdField(field));
}

/** The history (what the builder defined, else the memory, else the item's own) with the newest turn behind it. */
function joinMessages(base: Base, { memory = [], defined = {} }: ReadInput): Outcome<FoundMessage[]> {
	const list = readDefinedMessages(defined.messages);
	if (!list.ok) return list;
	const definesTurn = isDefined(defined.message);
	const turn = definesTurn ? replaceMessage(base.turn, defined.message) : ok(base.turn);
	if (!turn.ok) return turn;
	if (list.value !== undefined) return ok(definesTurn ? joinTurn(list.value, turn.value) : list.value);

	const remembered = readMessageList(memory, 'memory');
	if (!remembered.ok) return remembered;
	if (remembered.value.length === 0) return ok(joinTurn(base.history, turn.value, base.isTriggerTurn));
	const since = turn.value.length > 0 ? turn.value : base.history;
	return ok(joinTurn(remembered.value, newestOf(since), base.isTriggerTurn));
}

/** The turn with a defined message in place of what the customer wrote; the bot's answer to it stays. */
function replaceMessage(turn: readonly FoundMessage[], defined: unknown): Outcome<FoundMessage[]> {
	const message = readDefinedMessage(defined, turn);
	if (!message.ok) return message;
	return ok([message.value, ...turn.slice(newestCustomerTurn({ messages: turn })?.to ?? 0)]);
}

function ok<T>(value: T): Outcome<T> {
	return { ok: true, value };
}
