import { prepared, signalsOfCombinations } from './combination';
import type { Rule } from './rule';

const COMBINATIONS = prepared([
	{
		concepts: ['lawsuit'],
		within: 0,
		score: 0.88,
		why: 'The customer threatens legal steps.',
		negatable: true,
		unless: ['policy'],
	},
	{
		concepts: ['lawyer', 'announce'],
		within: 4,
		score: 0.85,
		why: 'The customer brings in a lawyer.',
		negatable: true,
		unless: ['policy'],
	},
	{
		concepts: ['authority', ['announce', 'complaint']],
		within: 6,
		score: 0.85,
		why: 'The customer turns to an authority.',
		negatable: true,
		unless: ['policy'],
	},
]);

/** A threat of legal steps. "What does your legal department do?" is none. */
export const legal: Rule = (context) => signalsOfCombinations('legal', context, COMBINATIONS);
