import type { Message } from '../../conversation/conversation';
import type { Reason, Signal } from '../../detection/escalation';

/** With one of these the bot did answer, but it did not help: the question it answered to is still open. */
const ANSWERS_FAILED: readonly Reason[] = ['repeatedFailure', 'lowConfidence', 'frustration'];
/** How many of the customer's messages are looked at. */
const LOOK_BACK = 12;

const QUESTION_MARKS = '?？؟';
const SENTENCE_ENDS = `.!。！\n${QUESTION_MARKS}`;
const CAN_FOLLOW = /^[\s"'”’»)\]!！?？。]?$/;

/** The newest question of the customer that has no answer, or ''. The request for a human itself is none. */
export function findOpenQuestion(messages: readonly Message[], signals: readonly Signal[]): string {
	const failures = signals.filter((signal) => ANSWERS_FAILED.includes(signal.reason));
	const firstFailure = Math.min(...failures.map((signal) => signal.messageIndex));
	const requests = signals.filter((signal) => signal.reason === 'humanRequest' && signal.quote !== '');
	let answersBefore = 0;
	let looked = 0;
	for (let index = messages.length - 1; index >= 0 && looked < LOOK_BACK; index--) {
		const message = messages[index];
		if (message?.role === 'customer') {
			looked++;
			const asked = requests.filter((signal) => signal.messageIndex === index).map((signal) => signal.quote);
			const question = questionsOf(message.text).find(
				(text) => !asked.some((quote) => overlaps(text, quote)),
			);
			if (question !== undefined) return question;
		} else if (message?.role === 'agent') {
			return '';
		} else if (message?.role === 'bot') {
			// The answer before the first complaint is what the complaint is about; the ones before it did help.
			if (index < firstFailure) answersBefore += 1;
			if (answersBefore > (failures.length > 0 ? 1 : 0)) return '';
		}
	}
	return '';
}

/** The questions of a text, last first. */
function questionsOf(text: string): string[] {
	const questions: string[] = [];
	for (let end = text.length - 1; end >= 0; end--) {
		if (!QUESTION_MARKS.includes(text.charAt(end)) || !CAN_FOLLOW.test(text.charAt(end + 1))) continue;
		let start = end;
		while (start > 0 && QUESTION_MARKS.includes(text.charAt(start - 1))) start--;
		while (start > 0 && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start--;
		const question = text.slice(start, end + 1).trim();
		if (question.length > 1) questions.push(question);
		end = start;
	}
	return questions;
}

function overlaps(question: string, quote: string): boolean {
	return question.includes(quote) || quote.includes(question);
}
