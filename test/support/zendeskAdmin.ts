import { routeTable, startHttp, type HttpAnswer, type HttpRequest } from '../../demo/services/http';
import comments from '../fixtures/inbound/zendeskComments.json';

/** The part of Zendesk that a Handoff Trigger works with: webhooks, triggers, and the comments of one ticket. */
export async function startZendeskAdmin(secret: string) {
	const webhooks = new Map<string, object>();
	const triggers = new Map<string, object>();
	let made = 0;
	let isDown = false;
	let isReadOnly = false;
	/** How often the secret was asked for. */
	let secretsTold = 0;

	const found = (body: object): HttpAnswer => ({ status: 200, body });
	const missing = (): HttpAnswer => ({ status: 404, body: { error: 'RecordNotFound' } });
	const jsonOf = ({ body }: HttpRequest) => JSON.parse(body.toString('utf8'));
	const withId = ({ params }: HttpRequest) => (params['id'] ?? '').replace(/\.json$/, '');
	const keep = (map: Map<string, object>, key: string, what: object): HttpAnswer => {
		made += 1;
		const id = String(made);
		map.set(id, what);
		return { status: 201, body: { [key]: { ...what, id } } };
	};
	const tell = (map: Map<string, object>, key: string) => (request: HttpRequest) => {
		const known = map.get(withId(request));
		return known ? found({ [key]: known }) : missing();
	};
	const forget = (map: Map<string, object>) => (request: HttpRequest) =>
		isReadOnly ? { status: 403 } : map.delete(withId(request)) ? { status: 204 } : missing();

	const routes = routeTable(
		[
			{
				method: 'POST',
				path: '/oauth/tokens',
				handle: () => found({ access_token: 'token', scope: 'read write' }),
			},
			{
				method: 'POST',
				path: '/api/v2/webhooks',
				handle: (request) => keep(webhooks, 'webhook', jsonOf(request).webhook),
			},
			{
				method: 'POST',
				path: '/api/v2/triggers.json',
				handle: (request) => keep(triggers, 'trigger', { active: true, ...jsonOf(request).trigger }),
			},
			{ method: 'GET', path: '/api/v2/webhooks/:id', handle: tell(webhooks, 'webhook') },
			{ method: 'GET', path: '/api/v2/triggers/:id', handle: tell(triggers, 'trigger') },
			{ method: 'DELETE', path: '/api/v2/webhooks/:id', handle: forget(webhooks) },
			{ method: 'DELETE', path: '/api/v2/triggers/:id', handle: forget(triggers) },
			{
				method: 'GET',
				path: '/api/v2/webhooks/:id/signing_secret',
				handle: () => {
					secretsTold += 1;
					return found({ signing_secret: { algorithm: 'SHA256', secret } });
				},
			},
			{ method: 'GET', path: '/api/v2/tickets/:id/comments.json', handle: () => found(comments) },
			{
				method: 'GET',
				path: '/api/v2/tickets/:id',
				handle: () =>
					found({ ticket: { id: 35436, status: 'solved', assignee_id: 11 }, users: comments.users }),
			},
		],
		missing,
	);
	const server = await startHttp({
		port: 0,
		answer: (request) => (isDown ? { status: 503 } : routes(request)),
	});
	return {
		...{ url: server.url, webhooks, triggers, close: server.close },
		secretsTold: () => secretsTold,
		/** Whether every request is turned away. */
		setDown(down: boolean) {
			isDown = down;
		},
		/** Whether nothing may be deleted. */
		setReadOnly(readOnly: boolean) {
			isReadOnly = readOnly;
		},
	};
}
