import { cleanText } from './cleanText';
import type { AttributeValue, Customer } from './conversation';
import { isRecord, labelOf, type JsonRecord } from '../json';

/** What a source says of the customer. */
export type FoundCustomer = Partial<Customer>;

const LABELS = ['id', 'name', 'email', 'phone', 'locale', 'url'] as const satisfies ReadonlyArray<
	keyof Customer
>;
type Label = (typeof LABELS)[number];

/** The spellings of each detail, best first. What loses to a better one stays as an attribute. */
const SPELLINGS: Record<Label, readonly string[]> = {
	id: [
		'id',
		'userId',
		'user_id',
		'customerId',
		'customer_id',
		'contactId',
		'externalId',
		'external_id',
		'identifier',
	],
	name: ['name', 'fullName', 'full_name', 'displayName', 'display_name', 'real_name', 'nickname'],
	email: ['email', 'emailAddress', 'email_address', 'mail'],
	phone: ['phone', 'phoneNumber', 'phone_number', 'mobile', 'tel'],
	locale: ['locale', 'language', 'lang', 'languageCode', 'language_code'],
	url: ['url', 'link', 'profileUrl', 'profile_url'],
};

const FIRST_NAMES = ['firstName', 'first_name', 'givenName', 'given_name'] as const;
const LAST_NAMES = ['lastName', 'last_name', 'surname', 'familyName', 'family_name'] as const;
/** Objects inside the details whose fields are the customer's too; all other nested objects are ignored. */
const ATTRIBUTE_GROUPS: readonly string[] = ['attributes', 'custom_attributes', 'customAttributes'];

const READS_AS: ReadonlyMap<string, Label> = new Map(
	LABELS.flatMap((label) => SPELLINGS[label].map((spelling): [string, Label] => [spelling, label])),
);
const NAME_PARTS: readonly string[] = [...FIRST_NAMES, ...LAST_NAMES];
/** Keys that would reach an object's prototype. */
const UNSAFE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Where generic items keep details of the customer, least trusted first: `metadata` is what the browser sent. */
const GROUPS = ['metadata', 'user', 'contact', 'customer'] as const;

/** An address that can be written to: one @, and nothing that makes a second address or a header of it. */
const EMAIL = /^[^\s,<>@]+@[^\s,<>@]+$/;
/** RFC 5321, section 4.5.3.1.3: a path of 256 octets with its angle brackets. */
const LONGEST_EMAIL = 254;

/**
 * Reads details of a customer from an object in any of the usual spellings. Unknown text, numbers and booleans become
 * attributes; an invalid e-mail, nested objects and keys that reach the prototype are ignored.
 */
export function customerFrom(details: unknown): FoundCustomer {
	if (!isRecord(details)) return {};
	const customer: FoundCustomer = {};
	for (const label of LABELS) {
		const value = firstValid(details, label);
		if (value !== undefined) customer[label] = value;
	}
	const joined = customer.name === undefined ? joinedName(details) : undefined;
	if (joined !== undefined) customer.name = joined;
	const attributes = attributesOf(details, customer);
	if (Object.keys(attributes).length > 0) customer.attributes = attributes;
	return customer;
}

/** Reads the details that generic items carry under `metadata`, `user`, `contact` and `customer`. */
export function customerOfItem(json: JsonRecord): FoundCustomer {
	return GROUPS.reduce<FoundCustomer>((known, group) => mergeCustomer(known, customerFrom(json[group])), {});
}

/** The details of `base`, replaced by those that `overrides` has; attributes are merged one by one. */
export function mergeCustomer(base: FoundCustomer, overrides: FoundCustomer): Customer {
	const known: FoundCustomer = {};
	for (const label of LABELS) {
		const value = overrides[label] ?? base[label];
		if (value !== undefined) known[label] = value;
	}
	return { ...known, attributes: { ...base.attributes, ...overrides.attributes } };
}

function firstValid(details: JsonRecord, label: Label): string | undefined {
	return SPELLINGS[label]
		.map((spelling) => validLabel(label, details[spelling]))
		.find((value) => value !== undefined);
}

function validLabel(label: Label, value: unknown): string | undefined {
	if (label === 'name' && typeof value !== 'string') return undefined;
	const text = labelOf(value);
	if (label === 'email' && text !== undefined && !isEmail(text)) return undefined;
	// Services take a name as it is, and a second line of one could pass for something else there.
	return label === 'name' ? text?.replace(/\s+/g, ' ') : text;
}

function isEmail(text: string): boolean {
	return text.length <= LONGEST_EMAIL && EMAIL.test(text);
}

function joinedName(details: JsonRecord): string | undefined {
	const part = (spellings: readonly string[]) =>
		spellings.map((spelling) => validLabel('name', details[spelling])).find((value) => value !== undefined);
	return [part(FIRST_NAMES), part(LAST_NAMES)].filter((name) => name !== undefined).join(' ') || undefined;
}

function attributesOf(details: JsonRecord, customer: FoundCustomer): Record<string, AttributeValue> {
	const attributes: Record<string, AttributeValue> = {};
	for (const [key, value] of Object.entries(details)) {
		if (ATTRIBUTE_GROUPS.includes(key) && isRecord(value)) {
			Object.assign(attributes, scalarsOf(value));
		} else if (!isDetail(key, value, customer)) {
			Object.assign(attributes, scalarsOf({ [key]: value }));
		}
	}
	return attributes;
}

/** Whether a field already is one of the customer's own details, or was refused as one. */
function isDetail(key: string, value: unknown, customer: FoundCustomer): boolean {
	if (NAME_PARTS.includes(key)) return true;
	const label = READS_AS.get(key);
	if (label === undefined) return false;
	const text = validLabel(label, value);
	return text === undefined || text === customer[label];
}

function scalarsOf(fields: JsonRecord): Record<string, AttributeValue> {
	const scalars: Record<string, AttributeValue> = {};
	for (const [rawKey, value] of Object.entries(fields)) {
		const key = cleanText(rawKey);
		if (UNSAFE_KEYS.includes(key)) continue;
		if (typeof value === 'string' && value !== '') scalars[key] = cleanText(value);
		else if (typeof value === 'boolean') scalars[key] = value;
		else if (typeof value === 'number' && Number.isFinite(value)) scalars[key] = value;
	}
	return scalars;
}
