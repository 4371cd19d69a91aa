import type { AttributeValue, Customer } from './conversation';

export const COMPARISONS = [
	'equals',
	'notEquals',
	'contains',
	'greaterThan',
	'lessThan',
	'inList',
	'exists',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A condition on a customer field: `email`, `name`, or an attribute such as `plan`. `inList` takes a comma list. */
export interface CustomerCondition {
	field: string;
	comparison: Comparison;
	value: AttributeValue;
}

/** The fields of a customer that are no attributes. */
const OWN_FIELDS = ['id', 'name', 'email', 'phone', 'locale', 'url'] as const;

/** The value of an own field or an attribute, found without regard to case; undefined where the customer has none. */
export function customerField(customer: Customer, field: string): AttributeValue | undefined {
	const wanted = field.trim().toLowerCase();
	const own = OWN_FIELDS.find((name) => name === wanted);
	if (own) return customer[own];
	return Object.entries(customer.attributes).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Whether the customer meets the condition. A field that the customer does not have meets only `notEquals`. */
export function meetsCondition(customer: Customer, condition: CustomerCondition): boolean {
	const actual = customerField(customer, condition.field);
	if (actual === undefined) return condition.comparison === 'notEquals';
	return TESTS[condition.comparison](actual, condition.value);
}

const TESTS: Record<Comparison, (actual: AttributeValue, wanted: AttributeValue) => boolean> = {
	equals: same,
	notEquals: (actual, wanted) => !same(actual, wanted),
	contains: (actual, wanted) => fold(actual).includes(fold(wanted)),
	greaterThan: (actual, wanted) => numberOf(actual) > numberOf(wanted),
	lessThan: (actual, wanted) => numberOf(actual) < numberOf(wanted),
	inList: (actual, wanted) =>
		String(wanted)
			.split(',')
			.some((entry) => same(actual, entry)),
	exists: (actual) => fold(actual) !== '',
};

function same(actual: AttributeValue, wanted: AttributeValue): boolean {
	return fold(actual) === fold(wanted);
}

function fold(value: AttributeValue): string {
	return String(value).trim().toLowerCase();
}

/** NaN for what is no number, so that a comparison with it is never true. An empty text is no number either. */
function numberOf(value: AttributeValue): number {
	return typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
}
