import type { IExecuteFunctions } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import type { Escalation } from '../../core/detection/escalation';
import { wantsOpinion, withOpinion } from '../../core/detection/secondOpinion';
import { ANSWER_PROBLEMS, readAnswer } from '../../core/detection/secondOpinion/answer';
import { promptFor } from '../../core/detection/secondOpinion/prompt';
import { askedReasons } from '../../core/detection/secondOpinion/reasons';
import { askModel, hasModelInput } from '../shared/askModel';
import type { NodeSettings } from './settings';

/**
 * Asks the attached chat model about a decision that is in doubt. Where none is attached or none is needed, and
 * whatever goes wrong with it, the decision of the rules stands; a failure is in `failed`.
 */
export async function withSecondOpinion(
	context: IExecuteFunctions,
	itemIndex: number,
	conversation: Conversation,
	escalation: Escalation,
	{ detection, modelTimeoutMs }: NodeSettings,
): Promise<Escalation> {
	if (!hasModelInput(context) || !wantsOpinion(conversation, escalation, detection)) return escalation;
	const asked = await askModel(context, itemIndex, modelTimeoutMs, () => promptFor(conversation, detection));
	if (asked.kind === 'noModel') return escalation;
	if (asked.kind === 'failed') return failed(escalation, asked.why);
	const answer = readAnswer(asked.reply, askedReasons(detection));
	return answer.ok
		? withOpinion(conversation, escalation, answer.opinion, detection)
		: failed(escalation, ANSWER_PROBLEMS[answer.problem]);
}

function failed(escalation: Escalation, why: string): Escalation {
	return { ...escalation, failed: [...escalation.failed, { check: 'model', why }] };
}
