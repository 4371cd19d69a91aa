import { cleanup } from './support/instance';

export default async function tearDown(): Promise<void> {
	await cleanup.run();
}
