import { prepared, signalsOfCombinations } from './combination';
import type { Rule } from './rule';

const COMBINATIONS = prepared([
	{ concepts: ['selfHarm'], within: 0, score: 0.97, why: 'The customer speaks of harming themselves.' },
	{ concepts: ['violence'], within: 0, score: 0.93, why: 'The message speaks of violence.' },
	{
		concepts: ['emergency'],
		within: 0,
		score: 0.9,
		why: 'The customer reports an emergency.',
		negatable: true,
	},
]);

/** Self-harm, threats, emergencies. Missing one costs more than a false alarm, so nothing softens these. */
export const safety: Rule = (context) => signalsOfCombinations('safety', context, COMBINATIONS);
