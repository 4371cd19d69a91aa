import { outcomeIsUnknown, type ServiceReply, type ServiceRequest } from './exchange';

/**
 * What a look for a write came to: `found` is null where it is not there; `searched` is false where nobody could say,
 * because the service was `silent` or would not show it.
 */
export type Look<T> = { searched: true; found: T | null } | Unseen;
export type Unseen = { searched: false; silent: boolean };

/** A look whose request was not answered with what it asked for. */
export function unseen(reply: ServiceReply, request: ServiceRequest): Unseen {
	return { searched: false, silent: outcomeIsUnknown(reply, request) };
}

/** What a write came to. `unsure`: no clear answer, and it could not be looked for. */
export type Written<T> =
	| { kind: 'answered'; reply: ServiceReply }
	| { kind: 'found'; found: T }
	| { kind: 'unsure'; reply: ServiceReply };

/** Sends of one write that the service would not recognise as a repeat. */
const SENDS = 3;

/**
 * Sends a write that the service does not recognise when it comes again. After an unclear answer it is looked for,
 * and sent again only where it is not there: never a blind repeat. The last send is looked for as well.
 * @param isUnclear what else than a missing answer or a server error leaves the outcome open
 */
export function* writeOnce<T>(
	request: ServiceRequest,
	look: () => Generator<ServiceRequest, Look<T>, ServiceReply>,
	isUnclear: (reply: ServiceReply) => boolean = () => false,
): Generator<ServiceRequest, Written<T>, ServiceReply> {
	for (let sends = 1; ; sends += 1) {
		const reply = yield request;
		if (!outcomeIsUnknown(reply, request) && !isUnclear(reply)) return { kind: 'answered', reply };
		const seen = yield* look();
		if (!seen.searched) return { kind: 'unsure', reply };
		if (seen.found !== null) return { kind: 'found', found: seen.found };
		if (sends === SENDS) return { kind: 'answered', reply };
	}
}
