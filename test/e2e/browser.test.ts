import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectRest, type N8nRest } from '../../demo/n8n/rest';
import { CHAT_WORKFLOW } from '../../demo/n8n/demoWorkflows';
import { readTemplate } from './support/bench';
import { imageWidths, keepShot, openBrowser, openPage, overlaps, THEMES } from './support/browser';
import { Editor } from './support/editor';
import { runningInstance } from './support/instance';

const NODES_WORKFLOW = 'e2eNodesAsDropped';
const OUR_NODES = {
	'Detect Escalation': 'detectEscalation',
	'Format Transcript': 'formatTranscript',
	'Route Handoff': 'routeHandoff',
} as const;
type OurNode = keyof typeof OUR_NODES;
const NAMES: readonly OurNode[] = ['Detect Escalation', 'Format Transcript', 'Route Handoff'];

/** What a builder sees first of each node, as it is dropped. */
const FIRST_SCREENS: Record<OurNode, readonly unknown[]> = {
	'Detect Escalation': [
		expect.stringMatching(/^Tip: one memory node/),
		...['Conversation', 'Reasons', 'Keywords', 'High-Value When', 'Sensitivity', 'Offer First', 'Options'],
	],
	'Format Transcript': ['Conversation', 'Format', 'Content', 'Attach as File', 'Redact', 'Options'],
	'Route Handoff': [
		...['Destinations', 'Slack Channel', 'Deliver To', 'Route By', 'Reply to Customer', 'Redact'],
		...['If Nothing Accepts', 'Conversation', 'Slack Options', 'Options'],
	],
};

const TEMPLATES = readdirSync(join(__dirname, '..', '..', 'templates')).map((file) =>
	file.replace('.json', ''),
);
const SEARCHES = ['human handoff', 'handoff', 'live agent', 'escalation', 'live chat', 'takeover'];
const DEMO_CREDENTIALS = ['Demo Slack', 'Demo Zendesk', 'Demo Crisp', 'Demo Webhook'];

/** A workflow in which each of our nodes stands as n8n drops it, behind a trigger. */
function nodesAsDropped(): object {
	const chat = '@n8n/n8n-nodes-langchain.chatTrigger';
	const ours = NAMES.map((name, index) => ({
		...{ id: name, name, type: `n8n-nodes-human-handoff.${OUR_NODES[name]}`, typeVersion: 1 },
		...{ position: [index * 400, 0], parameters: {} },
	}));
	return {
		...{ id: NODES_WORKFLOW, name: 'Our nodes, as they are dropped', active: false },
		nodes: [
			{ id: 'chat', name: 'Chat', type: chat, typeVersion: 1.4, position: [-240, 0], parameters: {} },
			...ours,
		],
		...{ connections: {}, settings: {} },
	};
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => await browser?.close());

describe('the editor', () => {
	let rest: N8nRest;
	let editor: Editor;

	beforeAll(async () => {
		const { url, cookie } = runningInstance();
		rest = connectRest(url, cookie);
		await rest.call('POST', '/workflows', nodesAsDropped());
		({ page, context, problems } = await openPage(browser));
		editor = new Editor(page);
	});
	afterAll(() => context?.close());

	it('opens the template of the demo after the login', async () => {
		await editor.logIn();
		await editor.openWorkflow(CHAT_WORKFLOW);
		expect(await editor.node('Route Handoff').count()).toBe(1);
	});

	describe.each(THEMES)('in the %s theme', (theme) => {
		beforeAll(() => page.emulateMedia({ colorScheme: theme }));

		it('shows the complete template, with our own icons for this theme', async () => {
			await editor.openWorkflow(CHAT_WORKFLOW);
			await keepShot(page, `editor-complete-handoff-${theme}`);
			const icons = editor.nodes('n8n-nodes-human-handoff.').locator('img');
			const widths = await imageWidths(icons);
			expect(widths).toHaveLength(2);
			for (const width of widths) expect(width).toBeGreaterThan(0);
			for (const icon of await icons.all()) {
				const isDark = (await icon.getAttribute('src'))?.endsWith('.dark.svg');
				expect(isDark).toBe(theme === 'dark');
			}
		});

		it.each(NAMES)('shows the panel of %s with its first screen', async (name) => {
			if (name === NAMES[0]) await editor.openWorkflow(NODES_WORKFLOW);
			const panel = await editor.openPanel(name);
			await keepShot(page, `panel-${OUR_NODES[name]}-${theme}`);
			expect(await editor.parametersOf(panel)).toEqual(FIRST_SCREENS[name]);
			expect(await editor.panelIcon().getAttribute('src')).toContain(OUR_NODES[name]);
			expect((await imageWidths(editor.panelIcon()))[0]).toBeGreaterThan(0);
		});

		afterEach(() => editor.closePanel());
		afterAll(() => page.emulateMedia({ colorScheme: 'light' }));
	});

	it.each(TEMPLATES)(
		'shows the template %s, imported as it is, with nothing on top of anything',
		async (file) => {
			const template = readTemplate(`${file}.json`);
			const id = `e2eLook${file.replace(/\W/g, '').slice(0, 9)}`;
			await rest.call('POST', '/workflows', { ...template, id, active: false });
			await editor.openWorkflow(id);
			await keepShot(page, `template-${file}`);
			const boxes = await editor.boxes();
			expect(boxes).toHaveLength(template.nodes.length);
			expect(overlaps(boxes)).toEqual([]);
		},
	);

	it('finds our nodes by what a builder looks for', async () => {
		await editor.openWorkflow(NODES_WORKFLOW);
		for (const words of SEARCHES) {
			const found = await editor.searchNodes(words);
			if (words === SEARCHES[0]) await keepShot(page, 'node-search');
			expect([words, found.filter((name) => NAMES.some((ours) => ours === name))]).toEqual([words, NAMES]);
		}
	});

	it.each(DEMO_CREDENTIALS)('shows the panel of the credential %s, tested', async (name) => {
		if (name === DEMO_CREDENTIALS[0]) await editor.openCredentials();
		const panel = await editor.openCredential(name);
		await panel.getByText('Connection tested successfully').waitFor();
		await keepShot(page, `credential-${name.toLowerCase().replace(/\W/g, '-')}`);
		await editor.closeCredential();
	});

	it.each(['handoffZendeskApi', 'handoffZendeskSignInOAuth2Api'])(
		'shows the panel of the credential %s, not filled in yet',
		async (type) => {
			await rest.saveCredential({
				name: `Look at ${type}`,
				type,
				data: { accountUrl: 'https://acme.zendesk.com' },
			});
			await editor.openCredentials();
			const panel = await editor.openCredential(`Look at ${type}`);
			await panel.getByText('Account URL').first().waitFor();
			await keepShot(page, `credential-${type}`);
		},
	);

	it('shows no error of its own', () => {
		expect(problems).toEqual([]);
	});
});

describe('the desk', () => {
	const SAID = [
		'How long does delivery take?',
		'Where is my order?',
		'I want to talk to a human, please 🙏 <!channel> <b>now</b>',
	];
	const PANES = ['slack', 'zendesk', 'crisp', 'mail'];

	beforeAll(async () => {
		({ page, context, problems } = await openPage(browser));
	});
	afterAll(() => context?.close());

	it('shows the conversation with the bot on the left', async () => {
		await page.goto(runningInstance().desk);
		for (const [index, text] of SAID.entries()) {
			await page.fill('#text', text);
			await page.keyboard.press('Enter');
			// The greeting is the first line of the bot.
			await page
				.locator('#lines .line.bot:not(:has(.typing))')
				.nth(index + 1)
				.waitFor();
		}
		const lines = await page.locator('#lines .line').allInnerTexts();
		expect(lines.filter((line) => line.includes('Delivery takes two to four working days.'))).toHaveLength(1);
		expect(lines.at(-1)).toContain('I am connecting you with a colleague.');
		expect(await page.locator('#lines .line.problem').count()).toBe(0);
	});

	it.each(PANES)('shows on the right what arrived: %s', async (pane) => {
		// Zendesk's comment and the mail are HTML, which the page shows in frames.
		const place = pane === 'zendesk' || pane === 'mail' ? page.frameLocator(`#${pane} iframe`) : page;
		const body = place.locator(place === page ? `#${pane}` : 'body').first();
		await body.getByText('How long does delivery take?').first().waitFor();
		const text = await body.innerText();
		for (const said of [...SAID, 'Ana Ruiz', 'ana@example.com']) expect(text).toContain(said);
	});

	it('shows it in both colour schemes, and on a phone', async () => {
		for (const theme of THEMES) {
			await page.emulateMedia({ colorScheme: theme });
			await keepShot(page, `desk-${theme}`);
		}
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 390, height: 844 });
		await keepShot(page, 'desk-phone');
		const widest: unknown = await page.evaluate('document.documentElement.scrollWidth');
		expect(widest).toBeLessThanOrEqual(390);
	});

	it('shows no error of its own', () => {
		expect(problems).toEqual([]);
	});
});
