import { NodeConnectionTypes, sleep, type IExecuteFunctions } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import type { Escalation } from '../../core/detection/escalation';
import { wantsOpinion, withOpinion } from '../../core/detection/secondOpinion';
import { ANSWER_PROBLEMS, readAnswer } from '../../core/detection/secondOpinion/answer';
import { promptFor, type Prompt } from '../../core/detection/secondOpinion/prompt';
import { askedReasons } from '../../core/detection/secondOpinion/reasons';
import { modelFailure } from './modelFailure';
import type { NodeSettings } from './settings';

/** The part of a LangChain chat model that we rely on. */
interface ChatModel {
	invoke(prompt: Prompt, options: { signal: AbortSignal }): Promise<unknown>;
}

const TOO_LATE = Symbol('The model did not answer in time');

/**
 * Asks the attached chat model about a decision that is in doubt. Where none is attached or none is needed, and
 * whatever goes wrong with it, the decision of the rules stands; a failure is in `failed`. Never throws.
 */
export async function withSecondOpinion(
	context: IExecuteFunctions,
	itemIndex: number,
	conversation: Conversation,
	escalation: Escalation,
	{ detection, modelTimeoutMs }: NodeSettings,
): Promise<Escalation> {
	try {
		if (!hasModelInput(context) || !wantsOpinion(conversation, escalation, detection)) return escalation;
		const model: unknown = await context.getInputConnectionData(
			NodeConnectionTypes.AiLanguageModel,
			itemIndex,
		);
		if (model === undefined || model === null) return escalation;
		if (!isChatModel(model)) return failed(escalation, 'What is wired to the input Model is no chat model.');

		const reply = await withinLimit(context, modelTimeoutMs, async (signal) => {
			return await model.invoke(promptFor(conversation, detection), { signal });
		});
		if (reply === TOO_LATE) return failed(escalation, tooLate(modelTimeoutMs));
		const answer = readAnswer(reply, askedReasons(detection));
		return answer.ok
			? withOpinion(conversation, escalation, answer.opinion, detection)
			: failed(escalation, ANSWER_PROBLEMS[answer.problem]);
	} catch (error) {
		return failed(escalation, modelFailure(error));
	}
}

function failed(escalation: Escalation, why: string): Escalation {
	return { ...escalation, failed: [...escalation.failed, { check: 'model', why }] };
}

function tooLate(limitMs: number): string {
	return `The chat model did not answer within ${limitMs / 1000} seconds (Options, Model Timeout).`;
}

/** Asking for an input that a node does not have throws, and none has it when it runs as an agent's tool. */
function hasModelInput(context: IExecuteFunctions): boolean {
	const inputs = context.getNodeInputs();
	return (
		!context.isToolExecution() && inputs.some(({ type }) => type === NodeConnectionTypes.AiLanguageModel)
	);
}

/** Models are class instances, so the method is asked for where it is. */
function isChatModel(value: unknown): value is ChatModel {
	return (
		typeof value === 'object' && value !== null && 'invoke' in value && typeof value.invoke === 'function'
	);
}

/**
 * Runs something for at most so long. The signal ends with it, by the end of the time or of the execution: a model
 * that heeds signals stops its request. Ending it at last also stops the clock of an answer that came early.
 */
async function withinLimit<T>(
	context: IExecuteFunctions,
	limitMs: number,
	run: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof TOO_LATE> {
	const over = new AbortController();
	const cancelled = context.getExecutionCancelSignal();
	const signal = cancelled ? AbortSignal.any([over.signal, cancelled]) : over.signal;
	try {
		return await Promise.race([
			run(signal),
			sleep(limitMs, over.signal).then((): typeof TOO_LATE => TOO_LATE),
		]);
	} finally {
		over.abort();
	}
}
