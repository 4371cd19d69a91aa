import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts the checkout among the community packages of the n8n whose user folder is `home`, as a link: n8n
 * then loads what `npm run build` made, and names the nodes as if they had been installed from npm.
 */
export function linkPackage(home: string, checkout: string, packageName: string): void {
	const link = join(home, '.n8n', 'nodes', 'node_modules', packageName);
	if (pointsTo(link, checkout)) return;
	mkdirSync(dirname(link), { recursive: true });
	rmSync(link, { force: true, recursive: true });
	// "junction" matters on Windows only, where it needs no special rights.
	symlinkSync(checkout, link, 'junction');
}

function pointsTo(link: string, target: string): boolean {
	const found = lstatSync(link, { throwIfNoEntry: false });
	return found?.isSymbolicLink() === true && readlinkSync(link) === target;
}
