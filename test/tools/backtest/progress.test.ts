import { RowProgress } from '../../../tools/backtest/progress';

function recorder(isTTY: boolean) {
	let now = 0;
	const written: string[] = [];
	const progress = new RowProgress({ write: (text) => written.push(text), isTTY }, () => now);
	return { progress, written, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('RowProgress', () => {
	it('redraws one line on a terminal, and takes it away at the end', () => {
		const { progress, written, wait } = recorder(true);
		progress.at(1, 0.01);
		wait(1_000);
		progress.at(5_000, 0.25);
		wait(100);
		progress.at(5_500, 0.28);
		wait(900);
		expect(progress.end()).toBe(2_000);
		const clear = '\r\u001b[2K';
		expect(written).toEqual([
			`${clear}██████░░░░░░░░░░░░░░░░░░ 25 % · 5,000 rows · 5,000 rows/s · 3.0 s left`,
			clear,
		]);
	});

	it('writes a line every ten seconds elsewhere', () => {
		const { progress, written, wait } = recorder(false);
		for (let second = 1; second <= 25; second++) {
			wait(1_000);
			progress.at(second * 1_000, second / 50);
		}
		progress.end();
		expect(written).toEqual([
			'█████░░░░░░░░░░░░░░░░░░░ 20 % · 10,000 rows · 1,000 rows/s · 40 s left\n',
			'██████████░░░░░░░░░░░░░░ 40 % · 20,000 rows · 1,000 rows/s · 30 s left\n',
		]);
	});

	it('says nothing of what takes no time', () => {
		const { progress, written } = recorder(true);
		progress.at(10, 1);
		progress.end();
		expect(written).toEqual([]);
	});
});
