import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

export const THEMES = ['light', 'dark'] as const;

const SHOTS = join(__dirname, '..', '..', '..', 'test-results');
const BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Runs as root in CI, and looks for nothing on the internet by itself. */
const FLAGS = [
	'--no-sandbox',
	'--disable-dev-shm-usage',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
/** An editor that loads for the first time, on a busy machine. */
const PATIENCE_MS = 30_000;

/** @throws {Error} when there is no browser, with what to do about it. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM_PATH ?? BROWSERS.find((path) => existsSync(path));
	if (!executablePath)
		throw new Error(
			'No Chromium found. Install it, or say where it is with CHROMIUM_PATH=/path/to/chromium.',
		);
	return await chromium.launch({ executablePath, args: FLAGS });
}

/** A page that sees this machine only: what it asks of others is refused. `problems`: its uncaught errors. */
export async function openPage(
	browser: Browser,
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
	const context = await browser.newContext({
		colorScheme: 'light',
		viewport: { width: 1600, height: 1000 },
		reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(PATIENCE_MS);
	await context.route(
		(url) => url.hostname !== '127.0.0.1',
		(route) => route.abort(),
	);
	const page = await context.newPage();
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	return { page, context, problems };
}

/** Keeps a picture in test-results/. */
export async function keepShot(target: Page | Locator, name: string): Promise<void> {
	mkdirSync(SHOTS, { recursive: true });
	await target.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' });
}

/** What an image of a page can do; this project's own code runs in no browser, so the rest is not declared. */
interface PageImage {
	decode(): Promise<void>;
	naturalWidth: number;
}

/** The widths of all images below a locator, once they have loaded; 0 for one that is broken. */
export async function imageWidths(images: Locator): Promise<number[]> {
	return await images.evaluateAll((found: PageImage[]) =>
		Promise.all(
			found.map((image) =>
				image.decode().then(
					() => image.naturalWidth,
					() => 0,
				),
			),
		),
	);
}

export interface Box {
	name: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Every two boxes of which one covers a part of the other. */
export function overlaps(boxes: readonly Box[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.name} and ${b.name}`] : [])),
	);
}

function covers(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
