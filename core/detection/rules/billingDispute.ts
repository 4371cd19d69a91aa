import { prepared, signalsOfCombinations } from './combination';
import type { Rule } from './rule';

const COMBINATIONS = prepared([
	{
		concepts: ['overcharged'],
		within: 0,
		score: 0.88,
		why: 'The customer was charged too much or twice.',
		negatable: true,
		unless: ['beforehand'],
	},
	{
		concepts: [['payment', 'bill', 'charged'], 'twice'],
		within: 6,
		score: 0.85,
		why: 'The customer sees a payment more than once.',
		negatable: true,
		unless: ['beforehand'],
	},
	{
		concepts: ['bill', 'wrong'],
		within: 6,
		score: 0.78,
		why: 'The customer says that a bill is wrong.',
		unless: ['beforehand'],
	},
	{
		concepts: ['charged', 'wrong'],
		within: 3,
		score: 0.7,
		why: 'The customer says that a charge is wrong.',
		unless: ['beforehand'],
	},
	{
		concepts: ['surprising', 'bill'],
		within: 4,
		score: 0.68,
		why: 'The customer does not understand a charge.',
		unless: ['beforehand'],
	},
	{
		concepts: [['payment', 'bill'], 'notMine'],
		within: 6,
		score: 0.85,
		why: 'The customer does not know a charge.',
	},
	{
		concepts: ['dispute', ['payment', 'bill', 'charged']],
		within: 5,
		score: 0.9,
		why: 'The customer disputes a payment.',
	},
	{ concepts: ['remove', 'bill'], within: 4, score: 0.8, why: 'The customer wants a charge removed.' },
	{
		concepts: ['tooLittle', ['money', 'number']],
		within: 4,
		score: 0.78,
		why: 'The customer got less money than was due.',
	},
	{
		concepts: ['giveBack', ['overcharged', 'twice', 'wrong']],
		within: 12,
		score: 0.75,
		why: 'The customer wants money back after an error.',
		unless: ['how', 'policy'],
	},
]);

/** Charged twice, a wrong amount, a charge nobody knows. A question about refunds is none of these. */
export const billingDispute: Rule = (context) =>
	signalsOfCombinations('billingDispute', context, COMBINATIONS);
