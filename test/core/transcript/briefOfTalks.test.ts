import type { Message } from '../../../core/conversation/conversation';
import { detectEscalation } from '../../../core/detection/detect';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { briefLines } from '../../../core/transcript/brief';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { conversation, input, message } from './samples';
import { TALKS } from './talks';

function readTalk(talk: string): Message[] {
	return talk.split('\n').map((line) => message(line.startsWith('c:') ? 'customer' : 'bot', line.slice(3)));
}

describe('the brief of a whole conversation, with what the rules see in it', () => {
	it.each(TALKS)('$name', ({ talk, customer, brief }) => {
		const talked = conversation(readTalk(talk), customer);
		const found = detectEscalation(talked, DEFAULT_SETTINGS);
		const prepared = prepareTranscript(input([], { conversation: talked, escalation: found }));
		expect(
			briefLines(prepared.brief)
				.map(({ label, text }) => `${label}: ${text}`)
				.join('\n'),
		).toBe(brief);
	});
});
