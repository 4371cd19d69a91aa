import { isPendingOf, readClaim } from './claim';
import type { HandoffEvent } from './event';
import { limitsAt, ownershipOf, type Moment } from './ownership';
import { refersTo, readReferences, searchTextOf, writeReferences, type OpenReference } from './references';
import { pickRow, readRow, type Ending, type RowChange, type SessionRow } from './row';
import {
	contains,
	earlierThan,
	equal,
	noEarlierThan,
	not,
	sameAs,
	type Condition,
	type RunSteps,
	type Step,
} from './steps';

/** A claim on a conversation by one run of one node for one item. */
export interface Claim {
	conversation: string;
	/** Tells this claim from every other. */
	token: string;
}

/**
 * What became of a claim. `won`: the conversation is the claimant's, to be confirmed or released. `open`: a human has
 * it. `unsettled`: the table was changed under our hands again and again, so it says nothing.
 */
export type ClaimResult = { kind: 'won' | 'open'; row: SessionRow } | { kind: 'unsettled' };

/** Claims that met in the same moment let go and try again, so often. Three in a row were never seen. */
const CLAIM_TRIES = 5;

/** Who owns which conversation. Every call is one round trip, but for the rare ones that say so. */
export interface SessionStore {
	/** The conversation's row, with the customer's message noted where a human owns it. Ends what ran out (a second call). */
	get(conversation: string, moment: Moment): Promise<SessionRow | null>;
	/** Takes the conversation for a human unless a human has it. Of any number at once exactly one wins. */
	claim(claim: Claim, reason: string, moment: Moment): Promise<ClaimResult>;
	/** Says that the handoff was delivered. False where the claim no longer holds. */
	confirm(claim: Claim, handoffId: string, references: OpenReference[], now: string): Promise<boolean>;
	/** Gives up a claim whose delivery failed; the bot has the conversation again, as if nothing had been. */
	release(claim: Claim, now: string): Promise<void>;
	/** Gives the conversation back to the bot. `ended` is false where the bot had it already. */
	end(conversation: string, how: Ending, moment: Moment): Promise<{ row: SessionRow | null; ended: boolean }>;
	/** The row that an event is about, by conversation or by reference; null where there is none. */
	find(event: HandoffEvent): Promise<SessionRow | null>;
	/** Changes a row unless another event was acted on since it was read, and says whether it did. */
	change(row: SessionRow, set: RowChange): Promise<boolean>;
}

/**
 * The store on a table of which steps can be carried out. Every error of the table passes through.
 * @param pause waits a random moment, so that claims that met do not meet again.
 */
export function openStore(run: RunSteps, pause: () => Promise<void>): SessionStore {
	const rowsOf = async (steps: readonly Step[]) => (await run(steps)).flatMap((json) => readRow(json) ?? []);

	const end: SessionStore['end'] = async (conversation, how, moment) => {
		const steps = endSteps(conversation, how, moment);
		const row = pickRow(await rowsOf(steps));
		return { row, ended: row?.owner === 'bot' && row.returnedAt === moment.now };
	};

	return {
		async get(conversation, moment) {
			const row = pickRow(await rowsOf(getSteps(conversation, moment)));
			const { expired } = ownershipOf(row, moment);
			return expired === 'silence' ? (await end(conversation, 'silence', moment)).row : row;
		},
		async claim(claim, reason, moment) {
			for (let tried = 1; tried <= CLAIM_TRIES; tried += 1) {
				const rows = await rowsOf(claimSteps(claim, reason, moment));
				const reading = readClaim(rows, claim.token);
				if (reading.kind === 'won') return { kind: 'won', row: reading.row };
				if (rows.some((row) => isPendingOf(row, claim.token))) await run(dropSteps(claim));
				if (reading.kind === 'open') return { kind: 'open', row: reading.row };
				await pause();
			}
			return { kind: 'unsettled' };
		},
		async confirm(claim, handoffId, references, now) {
			const changed = await run(confirmSteps(claim, handoffId, references, now));
			return changed.length > 0;
		},
		async release(claim, now) {
			await run(releaseSteps(claim, now));
		},
		end,
		async find({ conversationId, reference }) {
			if (conversationId !== null)
				return pickRow(await rowsOf([{ do: 'get', where: [equal('conversation', conversationId)] }]));
			const text = searchTextOf(reference);
			if (text === null) return null;
			const rows = await rowsOf([{ do: 'get', where: [contains('deliveredTo', text)] }]);
			return pickRow(rows.filter(({ deliveredTo }) => refersTo(readReferences(deliveredTo), reference)));
		},
		async change({ conversation, events }, set) {
			const where = [equal('conversation', conversation), sameAs('events', events)];
			return (await run([{ do: 'update', where, set }])).length > 0;
		},
	};
}

/** Notes the customer's message where a human owns the conversation and has not been silent for too long. */
function getSteps(conversation: string, moment: Moment): Step[] {
	const mine = equal('conversation', conversation);
	const heard = [mine, equal('owner', 'human'), noEarlierThan('lastMessageAt', limitsAt(moment).silence)];
	return [
		{ do: 'update', where: heard, set: { lastMessageAt: moment.now } },
		{ do: 'get', where: [mine] },
	];
}

/**
 * Ends what ran out, makes the row where there is none, and takes every row of the conversation that no human has.
 * That it takes all of them is what makes one winner also where two inserts at once made two rows; see `readClaim`.
 */
function claimSteps({ conversation, token }: Claim, reason: string, moment: Moment): Step[] {
	const { now } = moment;
	const limits = limitsAt(moment);
	const mine = equal('conversation', conversation);
	const isHuman = equal('owner', 'human');
	const isPending = equal('delivery', 'pending');
	return [
		{ do: 'delete', where: [earlierThan('lastMessageAt', limits.row)] },
		{ do: 'update', where: [mine, isHuman, isPending, earlierThan('since', limits.claim)], set: FREE },
		{
			do: 'update',
			where: [mine, isHuman, not('delivery', 'pending'), earlierThan('lastMessageAt', limits.silence)],
			set: ended('silence', now),
		},
		{ do: 'ensure', where: [mine], set: { conversation } },
		{
			do: 'update',
			where: [mine, not('owner', 'human')],
			set: { owner: 'human', delivery: 'pending', claim: token, since: now, lastMessageAt: now, reason },
		},
		{ do: 'get', where: [mine] },
	];
}

/** As before the claim: the stretch goes on, so the next claim makes the same handoff id. */
const FREE: RowChange = { owner: 'bot', delivery: '', claim: '' };

function ended(how: Ending, now: string): RowChange {
	return { ...FREE, since: now, returnedAt: now, endedBy: how };
}

function confirmSteps(claim: Claim, handoffId: string, references: OpenReference[], now: string): Step[] {
	const set: RowChange = {
		...{ delivery: 'confirmed', handoffId, deliveredTo: writeReferences(references) },
		...{ agent: '', endedBy: '', lastMessageAt: now },
	};
	return [{ do: 'update', where: heldBy(claim), set }];
}

function releaseSteps(claim: Claim, now: string): Step[] {
	return [{ do: 'update', where: pendingOf(claim), set: { ...FREE, since: now } }];
}

/** Of rows that were made twice, who has not won removes its own. */
function dropSteps(claim: Claim): Step[] {
	return [{ do: 'delete', where: pendingOf(claim) }];
}

function pendingOf(claim: Claim): Condition[] {
	return [...heldBy(claim), equal('delivery', 'pending')];
}

function heldBy({ conversation, token }: Claim): Condition[] {
	return [equal('conversation', conversation), equal('claim', token), equal('owner', 'human')];
}

/** What silence ended meanwhile must not end what a message has just prolonged, so silence is asked for again. */
function endSteps(conversation: string, how: Ending, moment: Moment): Step[] {
	const mine = equal('conversation', conversation);
	const silent = how === 'silence' ? [earlierThan('lastMessageAt', limitsAt(moment).silence)] : [];
	return [
		{ do: 'update', where: [mine, equal('owner', 'human'), ...silent], set: ended(how, moment.now) },
		{ do: 'get', where: [mine] },
	];
}
