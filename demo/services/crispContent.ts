import { isObject, isScalar, listAt, numberAt, objectAt, textAt } from './json';
import type { Json, JsonObject } from './json';
import type { CrispMessage, CrispMeta } from './crispInbox';

/** Characters of a text or note: what the vendor's own importer cuts at. */
const CONTENT_LENGTH = 2_000;
const TEXT_TYPES = ['text', 'note'];
const OBJECT_TYPES = ['file', 'animation', 'audio', 'picker', 'field', 'carousel', 'event'];
const META_TEXTS = ['nickname', 'email', 'phone', 'address', 'subject', 'avatar'] as const;
const EMAIL = /^[^\s@,<>"]+@[^\s@,<>"]+\.[^\s@,<>".]+$/;

export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** The message of a request body, or the first thing that is wrong with it. */
export function readMessage(sent: JsonObject, now: number): Read<CrispMessage> {
	const type = textAt(sent, 'type') ?? '';
	const from = textAt(sent, 'from');
	const origin = textAt(sent, 'origin') ?? '';
	const content = sent.content;
	if (![...TEXT_TYPES, ...OBJECT_TYPES].includes(type)) return wrong('type is not known');
	if (from !== 'user' && from !== 'operator') return wrong('from should be user or operator');
	if (origin === '') return wrong('origin is missing');
	const problem = TEXT_TYPES.includes(type) ? textProblem(content) : objectProblem(type, content);
	if (problem !== undefined || content === undefined) return wrong(problem ?? 'content is missing');
	if (sent.mentions !== undefined && type !== 'note') return wrong('mentions are for notes only');
	if (sent.fingerprint !== undefined && !Number.isInteger(sent.fingerprint))
		return wrong('fingerprint should be an integer');

	const stealth = sent.stealth === true;
	return {
		ok: true,
		value: {
			...{ type, from, origin, content, stealth },
			fingerprint: numberAt(sent, 'fingerprint') ?? now,
			timestamp: numberAt(sent, 'timestamp') ?? now,
			user: objectAt(sent, 'user') ?? {},
			automated: sent.automated === true,
			mentions: (listAt(sent, 'mentions') ?? []).filter((id) => typeof id === 'string'),
			shownToCustomer: type !== 'note' && !(from === 'operator' && stealth),
		},
	};
}

function textProblem(content: Json | undefined): string | undefined {
	if (typeof content !== 'string') return 'content should be text';
	if (content.trim() === '') return 'content is empty';
	return content.length > CONTENT_LENGTH ? `content is longer than ${CONTENT_LENGTH} characters` : undefined;
}

function objectProblem(type: string, content: Json | undefined): string | undefined {
	if (!isObject(content)) return 'content should be an object';
	if (type !== 'file') return undefined;
	const isPublic = /^https?:\/\//.test(textAt(content, 'url') ?? '');
	return isPublic && textAt(content, 'name') && textAt(content, 'type')
		? undefined
		: 'a file needs name, url and type';
}

/** The meta after a PATCH, or the first thing that is wrong with it. `segments` replaces, `data` merges. */
export function readMeta(before: CrispMeta, sent: JsonObject): Read<CrispMeta> {
	for (const key of META_TEXTS) {
		if (sent[key] !== undefined && typeof sent[key] !== 'string') return wrong(`${key} should be text`);
	}
	const email = textAt(sent, 'email');
	if (email && !EMAIL.test(email)) return wrong('email is not valid');
	const segments = sent.segments === undefined ? before.segments : readSegments(sent.segments);
	if (!segments) return wrong('segments should be a list of text');
	const data = readData(sent.data ?? {});
	if (!data) return wrong('data values should be text, numbers or booleans');

	const texts = Object.fromEntries(META_TEXTS.map((key) => [key, textAt(sent, key) ?? before[key]]));
	const device = { ...before.device, ...objectAt(sent, 'device') };
	return { ok: true, value: { ...before, ...texts, segments, data: { ...before.data, ...data }, device } };
}

function readSegments(value: Json): string[] | undefined {
	const segments = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	return Array.isArray(value) && segments.length === value.length ? segments : undefined;
}

function readData(value: Json): CrispMeta['data'] | undefined {
	if (!isObject(value)) return undefined;
	const data: CrispMeta['data'] = {};
	for (const [key, one] of Object.entries(value)) {
		if (!isScalar(one)) return undefined;
		data[key] = one;
	}
	return data;
}

function wrong(problem: string): { ok: false; problem: string } {
	return { ok: false, problem };
}
