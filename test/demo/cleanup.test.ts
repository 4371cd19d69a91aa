import { describe, expect, it, jest } from '@jest/globals';
import { Cleanup } from '../../demo/cleanup';

describe('Cleanup', () => {
	it('ends the newest first, and everything once', async () => {
		const cleanup = new Cleanup();
		const ended: string[] = [];
		cleanup.add({ close: () => void ended.push('first') });
		cleanup.add({ close: async () => void ended.push('second') });
		await Promise.all([cleanup.run(), cleanup.run()]);
		expect(ended).toEqual(['second', 'first']);
		expect(cleanup.begun).toBe(true);
	});

	it('ends the others when one cannot be ended', async () => {
		const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const cleanup = new Cleanup();
		const ended: string[] = [];
		cleanup.add({ close: () => void ended.push('first') });
		cleanup.add({ close: () => Promise.reject(new Error('stuck')) });
		await cleanup.run();
		expect(ended).toEqual(['first']);
		expect(said).toHaveBeenCalledWith('While stopping: stuck');
		said.mockRestore();
	});

	it('leaves alone what ended by itself', async () => {
		const cleanup = new Cleanup();
		const ended: string[] = [];
		const forget = cleanup.add({
			close: () => void ended.push('closed'),
			kill: () => void ended.push('killed'),
		});
		forget();
		cleanup.kill();
		await cleanup.run();
		expect(ended).toEqual([]);
	});
});
