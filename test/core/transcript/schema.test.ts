import Ajv from 'ajv';
import fc from 'fast-check';
import { ROLES, type Conversation } from '../../../core/conversation/conversation';
import { deliverToWebhook } from '../../../core/delivery/destinations/webhook';
import { toJsonObject } from '../../../core/delivery/exchange';
import { DECISIONS, PRIORITIES, REASONS, type Escalation } from '../../../core/detection/escalation';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { readOwnPatterns } from '../../../core/transcript/redact/ownPattern';
import { transcriptDocument } from '../../../core/transcript/render/json';
import { renderTranscript } from '../../../core/transcript/renderTranscript';
import { CONTENTS, REDACTIONS, type TranscriptInput } from '../../../core/transcript/transcript';
import manifest from '../../../package.json';
import eventSchema from '../../../schema/handoffCreated.schema.json';
import transcriptSchema from '../../../schema/transcript.schema.json';
import { input, refundInput } from './samples';

/** The Ajv that is here knows drafts up to 7, of which the schemas use only what 2020-12 has kept. */
const ajv = new Ajv({ validateSchema: false, allErrors: true });
const withoutDraft = ({ $schema, ...schema }: typeof transcriptSchema | typeof eventSchema) => schema;
const validate = ajv.compile(withoutDraft(transcriptSchema));
const validateEvent = ajv.compile(withoutDraft(eventSchema));

function problemsOf(document: unknown): string[] {
	validate(document);
	return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

const written = (source: TranscriptInput): unknown =>
	JSON.parse(renderTranscript({ ...source, format: 'json' }).text);

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const conversations: fc.Arbitrary<Conversation> = fc.record({
	id: text,
	channel: text,
	messages: fc.array(
		fc.record(
			{
				role: fc.constantFrom(...ROLES),
				text,
				at: fc.constantFrom('2026-11-22T15:00:00Z', 'soon'),
				author: text,
				attachments: fc.array(
					fc.record(
						{ name: text, mimeType: text, url: fc.webUrl(), binaryKey: text },
						{ requiredKeys: ['name'] },
					),
					{ maxLength: 2 },
				),
			},
			{ requiredKeys: ['role', 'text', 'attachments'] },
		),
		{ maxLength: 5 },
	),
	customer: fc.record(
		{
			...{ id: text, name: text, email: text, phone: text, locale: text, url: text },
			attributes: fc.dictionary(text, value),
		},
		{ requiredKeys: ['attributes'] },
	),
});
const escalations: fc.Arbitrary<Escalation> = fc.record({
	decision: fc.constantFrom(...DECISIONS),
	score: share,
	priority: fc.constantFrom(...PRIORITIES),
	language: fc.option(fc.constantFrom('en', 'de')),
	frustration: share,
	signals: fc.array(
		fc.record({
			reason: fc.constantFrom(...REASONS),
			score: share,
			messageIndex: fc.integer({ min: -1, max: 9 }),
			quote: text,
			why: text,
		}),
		{ maxLength: 3 },
	),
	sentiment: fc.record({ last: share, trend: share }),
	failed: fc.array(
		fc.record({
			check: fc.constantFrom(...REASONS, 'language' as const, 'model' as const, 'conversation' as const),
			why: text,
		}),
		{ maxLength: 2 },
	),
});

describe('the schema of the transcript', () => {
	it.each(CONTENTS)('describes the sample with %s', (content) => {
		expect(problemsOf(written(refundInput({ content, redact: REDACTIONS })))).toEqual([]);
		expect(problemsOf(written(input([], { content, handoffId: null })))).toEqual([]);
	});

	it('describes all that is written', () => {
		const read = readOwnPatterns([{ name: 'Letters', pattern: '[a-c]+' }]);
		if (!read.ok) throw new Error(read.problem.message);
		fc.assert(
			fc.property(
				conversations,
				fc.option(escalations),
				fc.constantFrom(...CONTENTS),
				text,
				(conversation, escalation, content, note) => {
					const more = { conversation, escalation, content, note, ownPatterns: read.patterns };
					expect(problemsOf(written(input([], { ...more, redact: REDACTIONS })))).toEqual([]);
				},
			),
		);
	});

	it('forbids every key that it does not know, at every level', () => {
		const document = Object(written(refundInput()));
		const places = [
			document,
			document.conversation,
			document.conversation.messages[0],
			document.conversation.messages[0].attachments[0],
			document.conversation.customer,
			document.escalation,
			document.escalation.signals[0],
			document.escalation.sentiment,
			document.brief,
		];
		for (const place of places) {
			place.unknown = 1;
			expect(problemsOf(document)).not.toEqual([]);
			delete place.unknown;
		}
		expect(problemsOf(document)).toEqual([]);
	});

	it('knows the words of the code, and no others', () => {
		const { $defs } = transcriptSchema;
		expect($defs.message.properties.role.enum).toEqual(ROLES);
		expect($defs.escalation.properties.decision.enum).toEqual(DECISIONS);
		expect($defs.escalation.properties.priority.enum).toEqual(PRIORITIES);
		expect($defs.signal.properties.reason.enum).toEqual(REASONS);
		expect($defs.failedCheck.properties.check.enum).toEqual([
			...REASONS,
			'language',
			'model',
			'conversation',
		]);
	});

	it('has a home in the repository', () => {
		const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '');
		expect(transcriptSchema.$id).toBe(`${repository}/raw/main/schema/transcript.schema.json`);
		expect(eventSchema.$id).toBe(`${repository}/raw/main/schema/handoffCreated.schema.json`);
	});
});

describe('the schema of the webhook', () => {
	it('describes its body', () => {
		const document = toJsonObject(transcriptDocument(prepareTranscript(refundInput())));
		const delivery = deliverToWebhook({
			isUpdate: false,
			handoffId: 'ho_1',
			revision: 'r',
			url: 'https://hooks.example.com',
			at: '2026-11-22T15:00:00Z',
			document,
			files: [
				{ binaryKey: 'data0', name: 'a.png', mimeType: 'image/png', size: 3, content: 'YWJj', why: null },
				{
					binaryKey: 'data1',
					name: 'b.png',
					mimeType: 'image/png',
					size: null,
					content: null,
					why: 'too large',
				},
			],
		});
		const request = delivery.next().value;
		const body = 'body' in request && request.body && 'json' in request.body ? request.body.json : null;
		expect(validateEvent(body) || validateEvent.errors).toBe(true);
		expect(validateEvent({ ...Object(body), type: 'handoff.updated' })).toBe(true);
		expect(validateEvent({ ...Object(body), type: 'handoff.closed' })).toBe(false);
		expect(validateEvent({ ...Object(body), more: 1 })).toBe(false);
	});
});
