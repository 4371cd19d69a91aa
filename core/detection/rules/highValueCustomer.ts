import { meetsCondition } from '../../conversation/customerCondition';
import type { Rule } from './rule';

/** The customer meets a condition of the builder's. Having set one, the builder wants these handed over. */
export const highValueCustomer: Rule = ({ conversation: { customer }, settings }) => {
	const met = settings.highValueWhen.find(
		(condition) => condition.field.trim() !== '' && meetsCondition(customer, condition),
	);
	if (!met) return [];
	return [
		{
			reason: 'highValueCustomer',
			score: 1,
			messageIndex: -1,
			quote: '',
			why: `The customer is of high value: "${met.field.trim()}" meets the condition.`,
		},
	];
};
