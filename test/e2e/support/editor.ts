import type { Locator, Page } from 'playwright-core';
import { OWNER } from '../../../demo/n8n/rest';
import { runningInstance } from './instance';
import type { Box } from './browser';

/** What n8n calls its elements. */
const id = (name: string) => `[data-test-id="${name}"]`;
/** A parameter, unless it stands inside another one. */
const OUTER_PARAMETERS =
	'xpath=.//*[@data-test-id="parameter-item"][not(ancestor::*[@data-test-id="parameter-item"])]';

/** The editor draws in steps, none of which it announces. */
const DRAWN_WITHIN_MS = 500;

/** Its name; the label of a credential stands above the first parameter. */
const LABEL = `${id('input-label')} label`;

/** n8n's editor as a builder works with it. */
export class Editor {
	constructor(readonly page: Page) {}

	async logIn(): Promise<void> {
		await this.goTo('/signin');
		await this.page.fill('input[name=emailOrLdapLoginId]', OWNER.email);
		await this.page.fill('input[name=password]', OWNER.password);
		await this.page.click(id('form-submit-button'));
		await this.page.waitForURL((url) => !url.pathname.includes('signin'));
	}

	/** Opens a workflow and shows all of it. */
	async openWorkflow(workflowId: string): Promise<void> {
		await this.goTo(`/workflow/${workflowId}`);
		await this.page.locator(id('canvas-node')).first().waitFor();
		await this.page.click(id('zoom-to-fit'));
		await this.rest();
	}

	/** The nodes on the canvas whose type begins like this. */
	nodes(type: string): Locator {
		return this.page.locator(`${id('canvas-node')}[data-node-type^="${type}"]`);
	}

	node(name: string): Locator {
		return this.page.locator(`${id('canvas-node')}[data-node-name="${name}"]`);
	}

	/** Where the nodes and the notes of the canvas are. */
	async boxes(): Promise<Box[]> {
		const found = [
			...(await this.page.locator(id('canvas-node')).all()).map((place) => ({
				place,
				kind: 'data-node-name',
			})),
			...(await this.page.locator(id('sticky')).all()).map((place) => ({ place, kind: '' })),
		];
		return await Promise.all(
			found.map(async ({ place, kind }, index) => {
				const box = await place.boundingBox();
				const name = (kind && (await place.getAttribute(kind))) || `note ${index}`;
				return { name, ...(box ?? { x: 0, y: 0, width: 0, height: 0 }) };
			}),
		);
	}

	/** Opens a node's panel and answers with it. */
	async openPanel(name: string): Promise<Locator> {
		await this.node(name).dblclick();
		const panel = this.page.locator(id('ndv'));
		await panel.locator(id('node-parameters')).waitFor();
		await this.rest();
		return panel;
	}

	/** The names of the parameters that a panel shows first, top to bottom; of a notice, its text. */
	async parametersOf(panel: Locator): Promise<string[]> {
		const parameters = panel
			.locator(id('node-parameters'))
			.locator(OUTER_PARAMETERS)
			.filter({ visible: true });
		const texts = (await parameters.all()).map(async (parameter) => {
			const label = parameter.locator(LABEL).first();
			return await ((await label.count()) > 0 ? label : parameter).innerText();
		});
		// Behind its name a label has the words "Fixed" and "Expression".
		return (await Promise.all(texts)).map((text) => text.split('\n')[0]?.trim() ?? '');
	}

	/** The icon in the head of an open panel. */
	panelIcon(): Locator {
		return this.page.locator('xpath=//*[@data-test-id="node-title-container"]/ancestor::*[.//img][1]//img');
	}

	/** Closes the open panel, if there is one. */
	async closePanel(): Promise<void> {
		const panel = this.page.locator(id('ndv'));
		if (await panel.isVisible()) await this.page.keyboard.press('Escape');
		await panel.waitFor({ state: 'hidden' });
	}

	/** What n8n offers when a builder looks for a node to add. */
	async searchNodes(words: string): Promise<string[]> {
		const search = this.page.locator(id('node-creator-search-bar'));
		if (!(await search.isVisible())) await this.page.click(id('node-creator-plus-button'));
		await search.fill(words);
		await this.rest();
		const names = this.page.locator(`${id('node-creator')} ${id('node-creator-item-name')}`);
		return await names.allInnerTexts();
	}

	/** Opens the list of credentials, for `openCredential`. */
	async openCredentials(): Promise<void> {
		await this.goTo('/home/credentials');
	}

	/** Opens the panel of a saved credential, which n8n then tests. */
	async openCredential(name: string): Promise<Locator> {
		// The list draws only those that are in sight.
		await this.page.locator(id('resources-list-search')).fill(name);
		await this.page.locator(id('resources-list-item')).getByText(name, { exact: true }).click();
		const panel = this.page.locator(id('editCredential-modal'));
		await panel.locator(id('credential-edit-dialog')).waitFor();
		return panel;
	}

	async closeCredential(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.page.locator(id('credential-edit-dialog')).waitFor({ state: 'hidden' });
	}

	/** Does not wait for what the page loads besides: some of it is on the internet. */
	private async goTo(path: string): Promise<void> {
		await this.page.goto(`${runningInstance().url}${path}`, { waitUntil: 'domcontentloaded' });
	}

	/** Gives the editor the time to draw what it was told to. */
	private async rest(): Promise<void> {
		await this.page.waitForTimeout(DRAWN_WITHIN_MS);
	}
}
