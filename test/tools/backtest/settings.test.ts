import { REASONS } from '../../../core/detection/escalation';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { readSettingsFile, settingsOf } from '../../../tools/backtest/settings';
import { temporaryFolder } from './files';

const TYPE = 'n8n-nodes-human-handoff.detectEscalation';
const parameters = {
	reasons: ['keyword', 'legal'],
	keywords: { keyword: [{ text: 'refund' }, { text: 'cancel*', match: 'wildcard' }] },
	highValueWhen: { condition: [{ field: 'plan', value: 'enterprise' }] },
	sensitivity: 'high',
	offerFirst: true,
	options: { thresholds: { threshold: [{ reason: 'legal', score: 0.7 }] }, failedAttempts: 3 },
};
const node = (name: string, more = {}) => ({ name, type: TYPE, parameters, ...more });
const detectionOf = (json: unknown, row = {}) => settingsOf(json, 'settings.json').of(row);

describe('the settings of a backtest', () => {
	it('are those of the node as it is dropped where nothing is given', async () => {
		expect((await readSettingsFile(undefined)).of({})).toEqual(DEFAULT_SETTINGS);
	});

	it.each<[string, unknown]>([
		['the parameters', parameters],
		['the node', node('Detect Escalation')],
		['a list of nodes', [node('Detect Escalation')]],
		['a workflow', { nodes: [{ name: 'Chat', type: 'chatTrigger', parameters: {} }, node('Detect')] }],
		['a workflow with another one switched off', { nodes: [node('A'), node('B', { disabled: true })] }],
	])('are read from %s', (_, json) => {
		expect(detectionOf(json)).toEqual({
			reasons: ['keyword', 'legal'],
			keywords: [
				{ text: 'refund', match: 'wholeWord' },
				{ text: 'cancel*', match: 'wildcard' },
			],
			highValueWhen: [{ field: 'plan', comparison: 'equals', value: 'enterprise' }],
			...{ sensitivity: 'high', offerFirst: true, thresholds: { legal: 0.7 }, failedAttempts: 3 },
			...{ botConfidence: undefined, confidenceThreshold: 0.5 },
		});
	});

	it('have the default of what an export leaves out', () => {
		expect(detectionOf({ sensitivity: 'low' })).toMatchObject({ reasons: REASONS, sensitivity: 'low' });
		expect(detectionOf({})).toEqual(DEFAULT_SETTINGS);
	});

	it('take the confidence of the bot from the row, where the node takes it from the item', () => {
		const json = { options: { botConfidence: '={{ $json.bot.confidence }}' } };
		expect(detectionOf(json, { bot: { confidence: 0.2 } })).toMatchObject({ botConfidence: 0.2 });
		expect(detectionOf(json, { bot: { confidence: '0.3' } })).toMatchObject({ botConfidence: 0.3 });
		expect(detectionOf(json, {})).toMatchObject({ botConfidence: undefined });
		expect(settingsOf(json, '').ignored).toEqual([]);
	});

	it('leave out expressions, by name, and conditions with one as a whole', () => {
		const settings = settingsOf(
			{
				conversationId: '={{ $json.id }}',
				sensitivity: '={{ $vars.sensitivity }}',
				offerFirst: '={{ true }}',
				highValueWhen: {
					condition: [
						{ field: 'plan', comparison: 'notEquals', value: '={{ $vars.plan }}' },
						{ field: 'plan', comparison: 'equals', value: '=pro' },
					],
				},
				options: {
					failedAttempts: '={{ 1 }}',
					botConfidence: '={{ $json.a * 2 }}',
					offerText: '={{ $json.question }}',
				},
			},
			'settings.json',
		);
		expect(settings.of({})).toEqual({
			...DEFAULT_SETTINGS,
			highValueWhen: [{ field: 'plan', comparison: 'equals', value: 'pro' }],
		});
		expect(settings.ignored).toEqual([
			...['sensitivity', 'offerFirst', 'highValueWhen.condition.0.value'],
			...['options.failedAttempts', 'options.botConfidence'],
		]);
	});

	it.each<[string, unknown, RegExp]>([
		['something else', { threshold: 1 }, /holds no parameters of Detect Escalation/],
		['a workflow without the node', { nodes: [{ type: 'webhook' }] }, /holds no parameters/],
		['no object', 'high', /holds no parameters/],
		['two nodes', { nodes: [node('A'), node('B')] }, /2 Detect Escalation nodes \("A", "B"\)/],
		['an unknown sensitivity', { sensitivity: 'medium' }, /sensitivity is "medium"\. It is one of low/],
		['an unknown reason', { reasons: ['anger'] }, /reasons names \["anger"\]\. Known are humanRequest/],
		['a list of keywords', { keywords: ['refund'] }, /keywords is a list\. n8n exports it as/],
		['a list of conditions', { highValueWhen: [] }, /highValueWhen is a list\. n8n exports it as/],
		[
			'a threshold beyond 1',
			{ options: { thresholds: { threshold: [{ reason: 'legal', score: 70 }] } } },
			/settings\.json: .* the score for "legal" is 70\. Enter a number from 0 to 1/,
		],
		[
			'a threshold for an unknown reason',
			{ options: { thresholds: { threshold: [{ reason: 'anger' }] } } },
			/there is no reason "anger"/,
		],
	])('are refused from %s', (_, json, message) => {
		expect(() => settingsOf(json, 'settings.json')).toThrow(message);
	});
});

describe('a settings file', () => {
	const { folder, write } = temporaryFolder();

	it('is read', async () => {
		const file = write('settings.json', `\uFEFF${JSON.stringify(node('Detect'))}`);
		expect((await readSettingsFile(file)).of({})).toMatchObject({ sensitivity: 'high' });
	});

	it('that is not there, or not JSON, is named', async () => {
		await expect(readSettingsFile(`${folder}/none.json`)).rejects.toThrow(
			/none\.json was not found\. Check --settings/,
		);
		await expect(readSettingsFile(write('bad.json', '{'))).rejects.toThrow(/bad\.json is not JSON/);
	});
});
