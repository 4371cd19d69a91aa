import type { ReadProblem } from '../../core/conversation/readConversation';
import type { Escalation } from '../../core/detection/escalation';

/** With *If Unreadable: Escalate* a human looks at what no rule could: nothing was found, and `failed` says why. */
export function escalationOfUnreadable(problem: ReadProblem): Escalation {
	return {
		decision: 'escalate',
		score: 0,
		priority: 'normal',
		language: null,
		frustration: 0,
		signals: [],
		sentiment: { last: 0, trend: 0 },
		failed: [{ check: 'conversation', why: `${problem.field}: ${problem.message}` }],
	};
}
