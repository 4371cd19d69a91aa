import { renderTranscript } from '../../../core/transcript/renderTranscript';
import { FORMATS, REDACTIONS, type Format } from '../../../core/transcript/transcript';
import { input, longConversation } from './samples';
import { ownTime } from '../../support/ownTime';

const textOf = (index: number) =>
	`Message ${index}: my order ${4711 + index} of 2026-11-22 has <not> arrived & I paid 49.90 €. Write to ana@example.com 🙂`;

function millisecondsFor(format: Format, messages: number): number {
	const source = input(longConversation(messages, textOf), { redact: REDACTIONS });
	const start = ownTime();
	renderTranscript({ ...source, format });
	return ownTime() - start;
}

describe.each(FORMATS)('rendering %s', (format) => {
	it('takes less than a second for 10,000 messages', () => {
		expect(millisecondsFor(format, 10_000)).toBeLessThan(1_000);
	});

	it('grows linearly from 1,000 to 10,000 messages', () => {
		const few = Math.min(...[1, 2, 3].map(() => millisecondsFor(format, 1_000)));
		expect(millisecondsFor(format, 10_000) / few).toBeLessThan(30);
	});
});
