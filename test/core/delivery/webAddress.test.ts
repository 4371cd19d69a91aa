import { webAddress } from '../../../core/delivery/webAddress';

it.each([
	['https://example.com/hooks', 'https://example.com/hooks'],
	['http://127.0.0.1:5678/', 'http://127.0.0.1:5678/'],
	['HTTPS://Example.com/Hooks?a=B', 'https://Example.com/Hooks?a=B'],
	['http://[::1]:80/hooks', 'http://[::1]:80/hooks'],
])('%s is sent to as %s', (text, address) => expect(webAddress(text)).toBe(address));

it.each([
	...[
		'',
		'soon',
		'example.com',
		'//example.com',
		'ftp://example.com',
		'file:///etc/hosts',
		'https:example.com',
	],
	...[
		'http:/example.com',
		'http://',
		'https:///hooks',
		'http:// example.com',
		'http://example.com:port',
		'http://[',
	],
	...[' https://example.com', 'javascript:alert(1)//https://example.com', 'x\nhttps://example.com'],
])('%j is no web address', (text) => expect(webAddress(text)).toBeNull());
