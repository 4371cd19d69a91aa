import { customerFrom, customerOfItem, mergeCustomer } from '../../../core/conversation/customer';

describe('customerFrom', () => {
	it.each<[string, unknown, unknown]>([
		[
			'the usual spellings',
			{
				userId: 5,
				full_name: 'Ana Ruiz',
				emailAddress: 'ana@example.com',
				phone_number: '+34 1',
				language_code: 'pt-BR',
				link: 'https://crm.example.com/5',
			},
			{
				id: '5',
				name: 'Ana Ruiz',
				email: 'ana@example.com',
				phone: '+34 1',
				locale: 'pt-BR',
				url: 'https://crm.example.com/5',
			},
		],
		['first and last name', { firstName: 'Ana', last_name: 'Ruiz' }, { name: 'Ana Ruiz' }],
		['a whole name before its parts', { first_name: 'A', name: 'Ana' }, { name: 'Ana' }],
		[
			'unknown scalars as attributes',
			{ plan: 'pro', value: 12.5, vip: false },
			{ attributes: { plan: 'pro', value: 12.5, vip: false } },
		],
		[
			'a second spelling as an attribute',
			{ id: 1, external_id: 'K-1' },
			{ id: '1', attributes: { external_id: 'K-1' } },
		],
		[
			'one level of attributes',
			{ attributes: { plan: 'pro' }, custom_attributes: { tier: 2 } },
			{ attributes: { plan: 'pro', tier: 2 } },
		],
		['no nested objects and lists', { address: { city: 'Lyon' }, tags: ['a'], plan: null }, {}],
		['no name that is not text', { name: 5 }, {}],
		['no blank details', { name: ' ', email: '', phone: '\0' }, {}],
		['nothing of what is no object', 'Ana', {}],
		['nothing of a list', [{ name: 'Ana' }], {}],
	])('reads %s', (_, details, expected) => {
		expect(customerFrom(details)).toEqual(expected);
	});

	it.each([
		'ana',
		'ana@',
		'@example.com',
		'a@b@example.com',
		'ana ruiz@example.com',
		'ana@example.com, eve@example.com',
		'Ana <ana@example.com>',
		'ana@example.com\r\nBcc: eve@example.com',
		`${'a'.repeat(250)}@example.com`,
	])('ignores the e-mail %j', (email) => {
		expect(customerFrom({ email, name: 'Ana' })).toEqual({ name: 'Ana' });
	});

	it('falls back to a valid e-mail under another name', () => {
		expect(customerFrom({ email: 'none', mail: 'ana@example.com' })).toEqual({ email: 'ana@example.com' });
	});

	it.each(['__proto__', 'constructor', 'prototype', '__pro\0to__'])(
		'cannot be used to reach a prototype by %j',
		(key) => {
			const customer = customerFrom(
				JSON.parse(
					JSON.stringify({ plan: 'pro', attributes: {} })
						.replace('"plan"', `${JSON.stringify(key)}:"x",${JSON.stringify(key + ' ')}:1,"plan"`)
						.replace('{}', `{${JSON.stringify(key)}:{"polluted":true}}`),
				),
			);
			expect(Object.keys(customer.attributes ?? {})).not.toContain(key);
			expect(customer.attributes).toMatchObject({ plan: 'pro' });
			expect(Object.getPrototypeOf(customer.attributes)).toBe(Object.prototype);
			expect({}).not.toHaveProperty('polluted');
		},
	);
});

describe('customerOfItem', () => {
	it('trusts what a builder wrote more than what the browser sent', () => {
		const item = {
			metadata: { name: 'Mallory', plan: 'free', page: '/pricing' },
			user: { name: 'Ana', email: 'ana@example.com' },
			contact: { phone: '+34 1' },
			customer: { plan: 'pro' },
		};
		expect(customerOfItem(item)).toEqual({
			name: 'Ana',
			email: 'ana@example.com',
			phone: '+34 1',
			attributes: { plan: 'pro', page: '/pricing' },
		});
	});
});

describe('mergeCustomer', () => {
	it('lets overrides win, keeps the rest, and takes undefined as not said', () => {
		const base = { name: 'Ana', phone: '+34 1', attributes: { plan: 'free', page: 1 } };
		expect(mergeCustomer(base, { name: undefined, phone: '+34 2', attributes: { plan: 'pro' } })).toEqual({
			name: 'Ana',
			phone: '+34 2',
			attributes: { plan: 'pro', page: 1 },
		});
		expect(mergeCustomer({}, {})).toEqual({ attributes: {} });
	});
});
