import { detectEscalation } from '../../../core/detection/detect';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { talk } from './conversations';
import { GROUPS, type Scenario, SCENARIOS } from './scenarios';

const ENOUGH = 0.95;

const wrongIn = (scenarios: readonly Scenario[]): string[] =>
	scenarios.flatMap(({ group, language, lines, decision, reason, settings, customer }) => {
		const found = detectEscalation(talk(lines, customer), { ...DEFAULT_SETTINGS, ...settings });
		const isSeen = reason === undefined || found.signals.some((signal) => signal.reason === reason);
		if (found.decision === decision && isSeen) return [];
		const signals = found.signals.map((signal) => `${signal.reason} ${signal.score.toFixed(2)}`);
		return [
			`${group} (${language}): ${found.decision} instead of ${decision} ${reason ? `for ${reason}` : ''}` +
				`\n\t${lines.join('\n\t')}\n\tsignals: ${signals.join(', ') || 'none'}`,
		];
	});

describe('the scenarios', () => {
	it('are decided as a support lead would, 95 of 100 at least', () => {
		const wrong = wrongIn(SCENARIOS);
		const share = 1 - wrong.length / SCENARIOS.length;
		if (share < ENOUGH)
			throw new Error(`Only ${(share * 100).toFixed(1)} % are right. Wrong are:\n\n${wrong.join('\n\n')}`);
	});

	it('hold some of every group, and as many that go on as that do not', () => {
		expect([...new Set(SCENARIOS.map(({ group }) => group))]).toEqual(GROUPS);
		expect(SCENARIOS.filter(({ decision }) => decision === 'continue')).toHaveLength(SCENARIOS.length / 2);
	});

	it('name a reason exactly where a human is needed', () => {
		const unclear = SCENARIOS.filter(
			({ decision, reason }) => (decision === 'continue') !== (reason === undefined),
		);
		expect(unclear).toEqual([]);
	});

	it('are conversations of two to ten turns', () => {
		expect(SCENARIOS.filter(({ lines }) => lines.length < 2 || lines.length > 10)).toEqual([]);
	});
});
