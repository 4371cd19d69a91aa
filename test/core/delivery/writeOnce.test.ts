import type { ServiceReply, ServiceRequest } from '../../../core/delivery/exchange';
import { writeOnce, type Look, type Written } from '../../../core/delivery/writeOnce';
import { json, silence } from '../../support/scriptedService';

const WRITE: ServiceRequest = {
	...{ method: 'POST', path: '/write', credential: 'service', repeatable: false, expectsJson: true },
};

/** Plays the write against replies and looks that are used up in turn. */
function play(
	replies: ServiceReply[],
	looks: Array<Look<string>>,
): { written: Written<string>; sends: number } {
	let sends = 0;
	// A look that needs no request of its own.
	function* look(): Generator<ServiceRequest, Look<string>, ServiceReply> {
		return looks.shift() ?? { searched: false };
	}
	const writing = writeOnce(WRITE, look);
	let step = writing.next();
	while (!step.done) {
		sends += 1;
		const reply = replies.shift();
		if (!reply) throw new Error('It was sent once too often');
		step = writing.next(reply);
	}
	return { written: step.value, sends };
}

const absent: Look<string> = { searched: true, found: null };
const there: Look<string> = { searched: true, found: 'it' };
const done = json({ ok: true });

describe('a write that the service would not recognise when it comes again', () => {
	it('is sent once where the answer is clear, also where that is a refusal', () => {
		expect(play([done], [])).toEqual({ written: { kind: 'answered', reply: done }, sends: 1 });
		const refused = json({}, 403);
		expect(play([refused], [])).toEqual({ written: { kind: 'answered', reply: refused }, sends: 1 });
	});

	it.each([
		['no answer', silence()],
		['a server error', json('', 502)],
		['a request that came too slowly', json('', 408)],
		['a success that is no JSON', json('{"ok":tr')],
	])('is looked for after %s, and not sent again where it stands', (_what, reply) => {
		expect(play([reply], [there])).toEqual({ written: { kind: 'found', found: 'it' }, sends: 1 });
	});

	it('is sent again only where it is not there', () => {
		expect(play([silence(), done], [absent])).toMatchObject({ written: { kind: 'answered' }, sends: 2 });
	});

	it('is never sent again where nobody can say', () => {
		expect(play([silence(), done], [{ searched: false }])).toMatchObject({
			...{ written: { kind: 'unsure' }, sends: 1 },
		});
	});

	it('is looked for after its last send too', () => {
		const lost = [silence(), silence(), silence()];
		expect(play(lost, [absent, absent, there])).toMatchObject({ written: { kind: 'found' }, sends: 3 });
	});
});
