import { prepared, signalsOfCombinations } from './combination';
import type { Rule } from './rule';

const COMBINATIONS = prepared([
	{
		concepts: ['belonging', 'stolen'],
		within: 7,
		score: 0.95,
		why: 'The customer reports something stolen.',
		negatable: true,
		unless: ['found'],
	},
	{
		concepts: ['belonging', 'lost'],
		within: 4,
		score: 0.85,
		why: 'The customer lost a card, a phone or the like.',
		negatable: true,
		unless: ['found'],
	},
	{
		concepts: [
			['account', 'belonging'],
			['hacked', 'stolen'],
		],
		within: 7,
		score: 0.95,
		why: 'The customer says that an account was broken into.',
		negatable: true,
	},
	{
		concepts: ['hacked'],
		within: 0,
		score: 0.6,
		why: 'The customer speaks of a break-in.',
		negatable: true,
		unless: ['policy', 'how'],
	},
	{
		concepts: [['payment', 'bill'], 'notMine'],
		within: 6,
		score: 0.9,
		why: 'The customer does not know a payment on the account.',
	},
	{
		concepts: ['payment', 'fraud'],
		within: 5,
		score: 0.92,
		why: 'The customer calls a payment fraudulent.',
		negatable: true,
	},
	{
		concepts: [['account', 'belonging'], 'fraud'],
		within: 7,
		score: 0.9,
		why: 'The customer reports fraud.',
		negatable: true,
	},
	{
		concepts: ['fraud'],
		within: 0,
		score: 0.7,
		why: 'The customer speaks of fraud.',
		negatable: true,
		unless: ['policy'],
	},
	{
		concepts: [['belonging', 'account', 'money'], 'notMine', ['use', 'charged', 'stranger']],
		within: 4,
		score: 0.85,
		why: 'Somebody used what belongs to the customer without being allowed to.',
	},
	{
		concepts: ['stranger', 'use', ['belonging', 'account', 'money']],
		within: 4,
		score: 0.88,
		why: 'Somebody else uses what belongs to the customer.',
	},
	{
		concepts: ['block', 'belonging'],
		within: 3,
		score: 0.75,
		why: 'The customer wants a card blocked.',
		negatable: true,
	},
]);

/** A hacked account, a stolen card, fraud, phishing, a lost phone: waiting makes it worse. */
export const security: Rule = (context) => signalsOfCombinations('security', context, COMBINATIONS);
