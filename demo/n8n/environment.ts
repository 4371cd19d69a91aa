import { delimiter, dirname } from 'node:path';

type Environment = NodeJS.ProcessEnv;

/**
 * `npm run` hands the checkout's npm settings to its scripts as npm_config_* variables. In another folder
 * these would do harm (`ignore-scripts` least wanted of all). The user's own settings pass.
 */
const CHECKOUT_SETTINGS =
	/^npm_(config_(ignore_scripts|local_prefix|prefix|workspaces?)$|package_|lifecycle_)/i;

/** Variables that would make n8n another one than the demo describes, e.g. one on the user's own database. */
const N8N_SETTINGS = /^(N8N_|DB_|QUEUE_|EXECUTIONS_|WEBHOOK_URL$|CREDENTIALS_|NODE_OPTIONS$|NODE_ENV$|npm_)/i;

/** The environment of an npm that works in a folder of the cache, with `node` as the first Node on its path. */
export function npmEnvironment(env: Environment, node: string): Environment {
	return withNodeOnPath(without(env, CHECKOUT_SETTINGS), node);
}

export interface N8nSettings {
	/** n8n's user folder; it makes `.n8n` in it. */
	home: string;
	port: number;
	brokerPort: number;
	node: string;
}

/** The environment of the demo's n8n: on loopback only, telling nobody anything, asking the user nothing. */
export function n8nEnvironment(env: Environment, { home, port, brokerPort, node }: N8nSettings): Environment {
	return {
		...withNodeOnPath(without(env, N8N_SETTINGS), node),
		N8N_USER_FOLDER: home,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		// Browsers keep secure cookies from plain http addresses.
		N8N_SECURE_COOKIE: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		// Our package is linked and not known to n8n's list of verified ones, which need not be fetched.
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		// These two fetch lists from n8n's servers at every start.
		N8N_DISABLED_MODULES: 'mcp-registry,instance-ai',
		// The stand-ins are on loopback, which a proxy cannot reach.
		NO_PROXY: [env.NO_PROXY ?? env.no_proxy, '127.0.0.1', 'localhost'].filter(Boolean).join(','),
	};
}

function without(env: Environment, names: RegExp): Environment {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)));
}

function withNodeOnPath(env: Environment, node: string): Environment {
	// Windows writes it Path.
	const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	return { ...env, [name]: [dirname(node), env[name]].filter(Boolean).join(delimiter) };
}
