import {
	NodeConnectionTypes,
	sleep,
	type IExecuteFunctions,
	type INodeInputConfiguration,
} from 'n8n-workflow';
import type { Prompt } from '../../core/detection/secondOpinion/prompt';
import { modelFailure } from './modelFailure';

/** The input that a chat model is wired to. */
export const modelInput: INodeInputConfiguration = {
	type: NodeConnectionTypes.AiLanguageModel,
	displayName: 'Model',
	maxConnections: 1,
	required: false,
};

/** The part of a LangChain chat model that we rely on. */
interface ChatModel {
	invoke(prompt: Prompt, options: { signal: AbortSignal }): Promise<unknown>;
}

/** What became of a question to the attached model; `reply` is whatever it answered, not yet read. */
export type Asked =
	{ kind: 'noModel' } | { kind: 'answered'; reply: unknown } | { kind: 'failed'; why: string };

const TOO_LATE = Symbol('The model did not answer in time');

/**
 * Asks the chat model at the input Model, for at most so long. A failure is a value whose words hold nothing of the
 * prompt, the answer or a key. Never throws.
 */
export async function askModel(
	context: IExecuteFunctions,
	itemIndex: number,
	limitMs: number,
	makePrompt: () => Prompt,
): Promise<Asked> {
	try {
		if (!hasModelInput(context)) return { kind: 'noModel' };
		const model: unknown = await context.getInputConnectionData(
			NodeConnectionTypes.AiLanguageModel,
			itemIndex,
		);
		if (model === undefined || model === null) return { kind: 'noModel' };
		if (!isChatModel(model)) return failed('What is wired to the input Model is no chat model.');
		const reply = await withinLimit(context, limitMs, async (signal) => {
			return await model.invoke(makePrompt(), { signal });
		});
		return reply === TOO_LATE ? failed(tooLate(limitMs)) : { kind: 'answered', reply };
	} catch (error) {
		return failed(modelFailure(error));
	}
}

function failed(why: string): Asked {
	return { kind: 'failed', why };
}

function tooLate(limitMs: number): string {
	return `The chat model did not answer within ${limitMs / 1000} seconds (Options, Model Timeout).`;
}

/** Asking for an input that a node does not have throws, and none has it when it runs as an agent's tool. */
export function hasModelInput(context: IExecuteFunctions): boolean {
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
