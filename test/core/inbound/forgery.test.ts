import { readCrisp } from '../../../core/inbound/crisp';
import { MOST_BYTES, type InboundRequest } from '../../../core/inbound/inbound';
import { readSlack } from '../../../core/inbound/slack';
import { readZendesk } from '../../../core/inbound/zendesk';
import crispMessage from '../../fixtures/inbound/crispMessage.json';
import press from '../../fixtures/inbound/slackPress.json';
import reply from '../../fixtures/inbound/slackReply.json';
import {
	formOf,
	fromCrisp,
	fromCrispWebsite,
	fromSlack,
	fromZendesk,
	HOOK_SECRET,
	NOW,
	SECRET,
	zendeskNotice,
} from '../../support/inbound';
import { ownTime } from '../../support/ownTime';

/** Requests per service; `npm run test:forgery` makes 10,000. */
const COUNT = Number(process.env['FORGERIES'] ?? 1_000);
/** What one request may cost us, in ms of our own computing. */
const LONGEST_MS = 5;
/** A slow one is measured again: the engine's own work (collecting garbage, compiling) falls on some request. */
const TRIES = 3;

/** Numbers that look random and are the same in every run (Lehmer's generator). */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % sides;
	};
}

interface Subject {
	/** Whether the request got through. */
	isAccepted(request: InboundRequest): boolean;
	/** Genuine requests, signed with `secret` at `at`. */
	genuine: Array<(signing: { secret?: string; at?: number }) => InboundRequest>;
	signature: string;
	timestamp: string;
}

const SLACK = { signingSecret: SECRET, closingEmoji: ['x'], closingWords: ['!close'], notePrefix: '//' };
const PLUGIN = { signingSecret: SECRET, hookSecret: '' };
const isThrough = ({ kind }: { kind: string }) => kind !== 'refused';

const SUBJECTS: Record<string, Subject> = {
	Slack: {
		isAccepted: (request) => isThrough(readSlack(SLACK, request)),
		genuine: [
			(signing) => fromSlack(reply, signing),
			(signing) => fromSlack(formOf(press), signing),
			(signing) => fromSlack({ type: 'url_verification', challenge: 'abc' }, signing),
		],
		signature: 'x-slack-signature',
		timestamp: 'x-slack-request-timestamp',
	},
	Zendesk: {
		isAccepted: (request) => isThrough(readZendesk(SECRET, request)),
		genuine: [
			(signing) => fromZendesk(zendeskNotice('agentReply'), signing),
			(signing) => fromZendesk(zendeskNotice('closed'), signing),
		],
		signature: 'x-zendesk-webhook-signature',
		timestamp: 'x-zendesk-webhook-signature-timestamp',
	},
	Crisp: {
		isAccepted: (request) => isThrough(readCrisp(PLUGIN, request)),
		genuine: [(signing) => fromCrisp(crispMessage, signing)],
		signature: 'x-crisp-signature',
		timestamp: 'x-crisp-request-timestamp',
	},
};

type Attack = (subject: Subject, roll: (sides: number) => number) => InboundRequest;

const pick = <T>(list: readonly T[], roll: (sides: number) => number): T => {
	const found = list[roll(list.length)];
	if (found === undefined) throw new Error('Nothing to pick');
	return found;
};
const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
	const copy = Buffer.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ (1 << bit);
	return copy;
};
const withHeader = (request: InboundRequest, name: string, value: string | string[] | undefined) => ({
	...request,
	headers: { ...request.headers, [name]: value },
});

/** A captured request that comes later than its signature lives, or one signed for a time to come. */
const OFFSETS = [301, 302, 600, 3_600, 86_400, -301, -302, -3_600].map((seconds) => seconds * 1_000);

const ATTACKS: Record<string, Attack> = {
	'forged with another secret': ({ genuine }, roll) =>
		pick(genuine, roll)({ secret: `${SECRET.slice(1)}${roll(10)}` }),
	'forged without a secret': ({ genuine }, roll) => pick(genuine, roll)({ secret: '' }),
	'forged body under a genuine signature': ({ genuine }, roll) => {
		const request = pick(genuine, roll)({});
		const rawBody = flipped(request.rawBody, roll(request.rawBody.length), roll(8));
		return { ...request, rawBody };
	},
	'forged time over a genuine signature': ({ genuine, timestamp }, roll) => {
		const other = pick(genuine, roll)({ at: NOW - 1_000 * (1 + roll(290)) });
		return withHeader(pick(genuine, roll)({}), timestamp, String(other.headers[timestamp]));
	},
	'forged signature': ({ genuine, signature }, roll) => {
		const request = pick(genuine, roll)({});
		const text = Buffer.from(String(request.headers[signature]));
		return withHeader(request, signature, flipped(text, roll(text.length), roll(7)).toString('latin1'));
	},
	'forged with the signature of another body': ({ genuine, signature }, roll) => {
		const request = pick(genuine, roll)({});
		const other = pick(genuine, roll)({ at: NOW - 1_000 });
		return withHeader(request, signature, other.headers[signature]);
	},
	'forged and as large as may be': ({ genuine }, roll) => ({
		...pick(genuine, roll)({}),
		rawBody: Buffer.alloc(MOST_BYTES - roll(1_000), 0x5b),
	}),
	'forged and too large': ({ genuine }, roll) => ({
		...pick(genuine, roll)({}),
		rawBody: Buffer.alloc(MOST_BYTES + 1 + roll(MOST_BYTES), 0x5b),
	}),
	'without a header': ({ genuine, signature, timestamp }, roll) =>
		withHeader(pick(genuine, roll)({}), pick([signature, timestamp], roll), roll(2) === 0 ? undefined : ''),
	'with a header twice': ({ genuine, signature, timestamp }, roll) => {
		const request = pick(genuine, roll)({});
		const name = pick([signature, timestamp], roll);
		const value = String(request.headers[name]);
		return withHeader(request, name, pick([[value, value], [value]], roll));
	},
	'stale or of the future': ({ genuine }, roll) => pick(genuine, roll)({ at: NOW - pick(OFFSETS, roll) }),
	'replayed after its time': ({ genuine }, roll) => ({
		...pick(genuine, roll)({}),
		nowMs: NOW + 301_000 + 1_000 * roll(86_400),
	}),
	cut: ({ genuine }, roll) => {
		const request = pick(genuine, roll)({});
		return { ...request, rawBody: request.rawBody.subarray(0, roll(request.rawBody.length)) };
	},
};

/** Ms of our own computing for one request, the least of some tries where the first was slow. */
function costOf(subject: Subject, request: InboundRequest): { ms: number; isAccepted: boolean } {
	let ms = Infinity;
	let isAccepted = false;
	for (let tried = 0; tried < TRIES && ms > LONGEST_MS; tried += 1) {
		const before = ownTime();
		isAccepted = subject.isAccepted(request);
		ms = Math.min(ms, ownTime() - before);
	}
	return { ms, isAccepted };
}

it.each(Object.entries(SUBJECTS))(
	'%s: nothing that is forged, stale, replayed or cut gets through, or costs time',
	(service, subject) => {
		for (const genuine of subject.genuine) expect(subject.isAccepted(genuine({}))).toBe(true);
		const roll = dice(20_261_122);
		const accepted: string[] = [];
		const made: Record<string, number> = {};
		let slowest = { ms: 0, attack: '' };
		for (let index = 0; index < COUNT; index += 1) {
			const [name, attack] = pick(Object.entries(ATTACKS), () => index % Object.keys(ATTACKS).length);
			const { ms, isAccepted } = costOf(subject, attack(subject, roll));
			made[name] = (made[name] ?? 0) + 1;
			if (isAccepted) accepted.push(name);
			if (ms > slowest.ms) slowest = { ms, attack: name };
		}
		process.stdout.write(
			`${service}: ${COUNT} requests, ${accepted.length} accepted, slowest ${slowest.ms.toFixed(2)} ms (${slowest.attack})\n` +
				`  ${Object.entries(made)
					.map(([name, count]) => `${count} ${name}`)
					.join(', ')}\n`,
		);
		expect(accepted).toEqual([]);
		expect(slowest.ms).toBeLessThan(LONGEST_MS);
	},
	120_000,
);

it('Crisp website hook: no other key gets through', () => {
	const roll = dice(7);
	const accepted: unknown[] = [];
	for (let index = 0; index < COUNT; index += 1) {
		const key = pick(
			[
				HOOK_SECRET.slice(0, roll(HOOK_SECRET.length)),
				`${HOOK_SECRET}${roll(10)}`,
				flipped(Buffer.from(HOOK_SECRET), roll(HOOK_SECRET.length), roll(7)).toString('latin1'),
				[HOOK_SECRET],
				{ length: HOOK_SECRET.length },
				null,
			],
			roll,
		);
		const inbound = readCrisp(
			{ signingSecret: '', hookSecret: HOOK_SECRET },
			fromCrispWebsite(crispMessage, key),
		);
		if (inbound.kind !== 'refused') accepted.push(key);
	}
	process.stdout.write(`Crisp website hook: ${COUNT} wrong keys, ${accepted.length} accepted\n`);
	expect(accepted).toEqual([]);
});

it('a replay within the minutes in which a signature is fresh is the same event, so it is told by its id', () => {
	const idOf = (nowMs: number) => {
		const inbound = readSlack(SLACK, { ...fromSlack(reply), nowMs });
		return inbound.kind === 'event' ? inbound.event.event.eventId : inbound.kind;
	};
	expect(idOf(NOW + 299_000)).toBe(idOf(NOW));
	expect(idOf(NOW + 301_000)).toBe('refused');
});
