import { CONTACT_QUESTIONS } from '../../core/conversation/contactQuestion';
import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import { errorOf, outputsOf } from '../support/engine';
import { DELIVERED, itemOf, NOT_DELIVERED, recordOf, route } from '../support/handoffs';
import { startTeam } from '../support/team';

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

describe('asking for a contact first', () => {
	const ASK = { options: { askForContact: true } };
	const anonymous = (turns?: Array<[string, string]>, reasons?: string[]) =>
		itemOf({ customer: { locale: 'de' }, turns, reasons });
	const after = (answer: string, question = CONTACT_QUESTIONS.de ?? '') =>
		anonymous([
			['customer', 'Ich will einen Menschen'],
			['bot', question],
			['customer', answer],
		]);

	it('asks and delivers nothing, which is no error', async () => {
		const run = await route(team, ASK, { input: [anonymous()], unwired: [NOT_DELIVERED] });
		expect(errorOf(run)).toBeUndefined();
		const outputs = outputsOf(run, 'Node');
		expect(outputs[DELIVERED]).toEqual([]);
		expect(outputs[NOT_DELIVERED]?.[0]?.json).toMatchObject({
			output: CONTACT_QUESTIONS.en,
			handoff: { status: 'askingContact', receipts: [], customerMessage: CONTACT_QUESTIONS.en },
		});
		expect(team.slack.received.messages).toEqual([]);
	});

	it('delivers with the address of the answer, in the language of the question', async () => {
		const outputs = outputsOf(
			await route(team, { destinations: ['zendesk'], ...ASK }, { input: [after('ana@example.com')] }),
			'Node',
		);
		expect(outputs[DELIVERED]?.[0]?.json).toMatchObject({
			output: CUSTOMER_TEXTS.de?.delivered,
			conversation: { customer: { email: 'ana@example.com', locale: 'de' } },
		});
		expect(team.zendesk.received.users.map(({ email }) => email)).toContain('ana@example.com');
	});

	it.each(['nein danke', 'Warum?'])('delivers without a contact after %j', async (answer) => {
		const outputs = outputsOf(await route(team, ASK, { input: [after(answer)] }), 'Node');
		expect(recordOf(outputs[DELIVERED]?.[0])).toMatchObject({ status: 'delivered' });
	});

	it("knows the builder's own question", async () => {
		const own = { ...ASK, replyToCustomer: 'ownTexts', replyTexts: { askingContact: 'Ihre Mail, bitte?' } };
		const asked = outputsOf(await route(team, own, { input: [anonymous()] }), 'Node');
		expect(asked[NOT_DELIVERED]?.[0]?.json.output).toBe('Ihre Mail, bitte?');
		const answered = outputsOf(
			await route(team, own, { input: [after('nein', 'Ihre Mail, bitte?')] }),
			'Node',
		);
		expect(recordOf(answered[DELIVERED]?.[0]).status).toBe('delivered');
	});

	it('asks nobody who is known or may be in danger, and only where it is switched on', async () => {
		const input = [itemOf(), itemOf({ id: 'c2', customer: {}, reasons: ['safety'] })];
		const outputs = outputsOf(await route(team, ASK, { input }), 'Node');
		expect(outputs[DELIVERED]).toHaveLength(2);
		const off = outputsOf(await route(team, {}, { input: [anonymous()] }), 'Node');
		expect(off[DELIVERED]).toHaveLength(1);
	});
});
