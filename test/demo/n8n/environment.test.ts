import { describe, expect, it } from '@jest/globals';
import { delimiter } from 'node:path';
import { n8nEnvironment, npmEnvironment } from '../../../demo/n8n/environment';

const NODE = '/cache/node/bin/node';

describe('npmEnvironment', () => {
	it("does not pass on the checkout's own npm settings", () => {
		const env = npmEnvironment(
			{ npm_config_ignore_scripts: 'true', npm_config_local_prefix: '/checkout', npm_package_name: 'x' },
			NODE,
		);
		expect(Object.keys(env)).toEqual(['PATH']);
	});

	it("passes on the user's registry and proxy", () => {
		const own = { npm_config_registry: 'https://npm.example.com', HTTPS_PROXY: 'http://proxy.example.com' };
		expect(npmEnvironment(own, NODE)).toMatchObject(own);
	});

	it.each(['PATH', 'Path'])('puts Node first on the path, named %s', (name) => {
		expect(npmEnvironment({ [name]: '/usr/bin' }, NODE)).toEqual({
			[name]: `/cache/node/bin${delimiter}/usr/bin`,
		});
	});
});

describe('n8nEnvironment', () => {
	const settings = { home: '/home', port: 5678, brokerPort: 5779, node: NODE };

	it("keeps the user's own n8n out of it", () => {
		const env = n8nEnvironment(
			{ N8N_ENCRYPTION_KEY: 'mine', DB_TYPE: 'postgresdb', NODE_OPTIONS: '-r x' },
			settings,
		);
		expect(env).not.toHaveProperty('N8N_ENCRYPTION_KEY');
		expect(env).not.toHaveProperty('DB_TYPE');
		expect(env).not.toHaveProperty('NODE_OPTIONS');
	});

	it('listens on loopback, on the ports given', () => {
		expect(n8nEnvironment({}, settings)).toMatchObject({
			...{ N8N_LISTEN_ADDRESS: '127.0.0.1', N8N_PORT: '5678', N8N_RUNNERS_BROKER_PORT: '5779' },
		});
	});

	it.each([
		[{}, '127.0.0.1,localhost'],
		[{ NO_PROXY: 'example.com' }, 'example.com,127.0.0.1,localhost'],
	])('reaches the stand-ins past a proxy, with %j', (env, expected) => {
		expect(n8nEnvironment(env, settings).NO_PROXY).toBe(expected);
	});
});
