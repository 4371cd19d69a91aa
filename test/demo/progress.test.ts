import { describe, expect, it } from '@jest/globals';
import { duration, Progress } from '../../demo/progress';

function recorder(isTTY: boolean) {
	let now = 0;
	const written: string[] = [];
	const progress = new Progress({ write: (text) => written.push(text), isTTY }, () => now);
	return { progress, written, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('Progress', () => {
	it('writes one line per step with the time it took, and passes its result on', async () => {
		const { progress, written, wait } = recorder(false);
		const result = await progress.step('Boiling', async () => wait(4_200) && 'tea');
		expect(result).toBe('tea');
		expect(written).toEqual(['  ✓ Boiling (4.2 s)\n']);
	});

	it('marks a step that failed, and passes its error on', async () => {
		const { progress, written } = recorder(false);
		await expect(progress.step('Boiling', () => Promise.reject(new Error('dry')))).rejects.toThrow('dry');
		expect(written).toEqual(['  ✗ Boiling (0.0 s)\n']);
	});

	it('shows the running step on a terminal, and keeps other lines above it', async () => {
		const { progress, written } = recorder(true);
		await progress.step('Boiling', async () => progress.line('whistle'));
		const clear = '\r\u001b[2K';
		expect(written).toEqual([
			`${clear}  … Boiling (0.0 s)`,
			`${clear}whistle\n`,
			`${clear}  … Boiling (0.0 s)`,
			`${clear}  ✓ Boiling (0.0 s)\n`,
		]);
	});

	it('says nothing more of a step that was abandoned', async () => {
		const { progress, written } = recorder(false);
		await progress.step('Boiling', async () => progress.abandon());
		expect(written).toEqual([]);
	});
});

describe('duration', () => {
	it.each([
		[0, '0.0 s'],
		[9_940, '9.9 s'],
		[72_600, '73 s'],
		[99_400, '99 s'],
		[185_000, '3 min 05 s'],
	])('%d ms is %s', (milliseconds, expected) => {
		expect(duration(milliseconds)).toBe(expected);
	});
});
