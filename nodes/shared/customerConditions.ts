import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import {
	COMPARISONS,
	type Comparison,
	type CustomerCondition,
} from '../../core/conversation/customerCondition';
import { toOneOf, toRows, toText } from './parameters';

const COMPARISON_NAMES: Record<Comparison, string> = {
	contains: 'Contains',
	equals: 'Equals',
	exists: 'Exists',
	greaterThan: 'Is Greater Than',
	inList: 'Is in List',
	lessThan: 'Is Less Than',
	notEquals: 'Does Not Equal',
};

const rows: INodePropertyCollection = {
	displayName: 'Condition',
	name: 'condition',
	values: [
		{
			displayName: 'Customer Field',
			name: 'field',
			type: 'string',
			default: '',
			placeholder: 'plan',
			description: 'Name, email, phone, locale, ID or the name of an attribute',
		},
		{
			displayName: 'Comparison',
			name: 'comparison',
			type: 'options',
			options: COMPARISONS.map((value) => ({ name: COMPARISON_NAMES[value], value })),
			default: 'equals',
			description: 'How the field is compared with the value',
		},
		{
			displayName: 'Value',
			name: 'value',
			type: 'string',
			default: '',
			placeholder: 'enterprise',
			displayOptions: { hide: { comparison: ['exists'] } },
			description: 'What to compare with; for a list, values with commas between them',
		},
	],
};

/** A parameter that takes any number of conditions on the customer; read by `readConditions`. */
export function customerConditionsProperty(
	texts: Pick<INodeProperties, 'displayName' | 'name' | 'description'>,
): INodeProperties {
	return {
		...texts,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Condition',
		default: {},
		options: [rows],
	};
}

/** The rows of a customer condition list; a row without a field is one that was added and not filled in. */
export function readConditions(value: unknown): CustomerCondition[] {
	return toRows(value, 'condition')
		.map((row) => ({
			field: toText(row.field),
			comparison: toOneOf(row.comparison, COMPARISONS, 'equals'),
			value: toText(row.value),
		}))
		.filter((condition) => condition.field !== '');
}
