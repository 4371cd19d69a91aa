import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Conversation, Message } from '../../core/conversation/conversation';
import type { detectEscalation } from '../../core/detection/detect';
import { type DetectionSettings, DEFAULT_SETTINGS } from '../../core/detection/settings';
import { BenchError } from './benchError';
import { bundleTo } from './bundle';

export type Detect = typeof detectEscalation;

/** The detector as it is measured. */
export interface Detector {
	/** The bundle it was loaded from. */
	bundle: string;
	detect: Detect;
}

/** Every reason is looked for, those that a builder has to fill in included. */
export const WHOLE_DETECTOR: DetectionSettings = {
	...DEFAULT_SETTINGS,
	keywords: [
		{ text: 'chargeback', match: 'wholeWord' },
		{ text: 'press inquiry', match: 'phrase' },
		{ text: 'recall*', match: 'wildcard' },
	],
	highValueWhen: [
		{ field: 'plan', comparison: 'equals', value: 'enterprise' },
		{ field: 'value', comparison: 'greaterThan', value: 10_000 },
	],
};

/** A conversation of a customer who meets none of the conditions. */
export const conversationOf = (messages: Message[]): Conversation => ({
	id: 'bench',
	channel: 'chat',
	messages,
	customer: { email: 'ana@example.com', attributes: { plan: 'team', value: 120 } },
});

export const customerMessage = (text: string): Message => ({ role: 'customer', text, attachments: [] });

/**
 * Bundles the detector into `folder` with the options of the build and loads it from there: this is the code that
 * users run. What tsx makes of the sources keeps every function's name at half the speed.
 *
 * @throws {BenchError} when the sources do not build.
 */
export async function bundleDetector(root: string, folder: string): Promise<Detector> {
	const bundle = join(folder, 'detector.cjs');
	await bundleTo(bundle, root, join('core', 'detection', 'detect.ts'));
	const loaded: unknown = createRequire(bundle)(bundle);
	if (!isDetectorModule(loaded))
		throw new BenchError('core/detection/detect.ts exports no detectEscalation.');
	return { bundle, detect: loaded.detectEscalation };
}

function isDetectorModule(value: unknown): value is { detectEscalation: Detect } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'detectEscalation' in value &&
		typeof value.detectEscalation === 'function'
	);
}
