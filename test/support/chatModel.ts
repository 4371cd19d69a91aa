import axios from 'axios';
import type { INodeType } from 'n8n-workflow';

/** What a model is asked with: LangChain takes messages as pairs. */
export type AskedMessages = ReadonlyArray<readonly [role: string, text: string]>;

/** The part of a LangChain chat model that nodes call. */
export interface ChatModel {
	invoke(messages: AskedMessages, options?: { signal?: AbortSignal }): Promise<unknown>;
}

/** What a scripted model was asked, oldest first. */
export interface ScriptedModel extends ChatModel {
	asked: AskedMessages[];
	signals: Array<AbortSignal | undefined>;
}

/** A model that answers as a script says; the script may throw, or never end. */
export function scriptedModel(
	answer: (messages: AskedMessages, signal?: AbortSignal) => unknown,
): ScriptedModel {
	const asked: AskedMessages[] = [];
	const signals: Array<AbortSignal | undefined> = [];
	return {
		asked,
		signals,
		async invoke(messages, options) {
			asked.push(messages);
			signals.push(options?.signal);
			return await answer(messages, options?.signal);
		},
	};
}

const OPENAI_ROLES: Readonly<Record<string, string>> = { human: 'user', ai: 'assistant' };

/** A model that asks a chat-completions API, as n8n's OpenAI node does. */
export function openAiModel(baseUrl: string): ChatModel {
	return {
		async invoke(messages, options) {
			const body = {
				model: 'gpt-4.1-mini',
				messages: messages.map(([role, content]) => ({ role: OPENAI_ROLES[role] ?? role, content })),
			};
			const { data } = await axios.post(`${baseUrl}/chat/completions`, body, { signal: options?.signal });
			return { content: data.choices[0].message.content };
		},
	};
}

/** A chat model sub-node that supplies this model, or fails to. */
export function modelNode(supply: () => unknown): INodeType {
	return {
		description: {
			displayName: 'Model',
			name: 'model',
			group: ['transform'],
			version: 1,
			description: '',
			defaults: { name: 'Model' },
			inputs: [],
			outputs: ['ai_languageModel'],
			properties: [],
		},
		async supplyData() {
			return { response: supply() };
		},
	};
}
