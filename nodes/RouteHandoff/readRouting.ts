import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { DESTINATIONS, type Destination } from '../../core/delivery/receipt';
import { PRIORITIES, REASONS } from '../../core/detection/escalation';
import { readTeam, type Team } from '../../core/routing/businessHours';
import { DELIVER_TO, type RoutingSettings } from '../../core/routing/plan';
import { HOURS_CONDITIONS, type RoutingRule, type RuleOverrides } from '../../core/routing/rule';
import { readConditions } from '../shared/customerConditions';
import { toList, toManyOf, toNumber, toOneOf, toRecord, toRows, toText } from '../shared/parameters';
import { readCustomFields } from './properties/zendeskFields';

/** Where handoffs go, as the node's parameters say for one item. Throws where business hours cannot be read. */
export function readRouting(
	context: IExecuteFunctions,
	itemIndex: number,
	options: Record<string, unknown>,
): RoutingSettings {
	const destinations = toManyOf(context.getNodeParameter('destinations', itemIndex, []), DESTINATIONS);
	const branches = toRows(context.getNodeParameter('branches', itemIndex, {}), 'branch').map((row) =>
		toText(row.name),
	);
	const byRules = context.getNodeParameter('routeBy', itemIndex, 'same') === 'rules';
	const otherwise = byRules
		? toManyOf(context.getNodeParameter('otherwise', itemIndex, []), DESTINATIONS)
		: [];
	return {
		destinations: otherwise.length > 0 ? otherwise : destinations,
		branches,
		deliverTo: toOneOf(context.getNodeParameter('deliverTo', itemIndex, ''), DELIVER_TO, 'firstThatAccepts'),
		rules: byRules
			? toRows(context.getNodeParameter('rules', itemIndex, {}), 'rule').map((row, index) =>
					readRule(row, index, destinations, branches),
				)
			: [],
		teams: readTeams(context, itemIndex, options.businessHours),
		outsideHoursDestinations: toManyOf(options.outsideHoursDestinations, DESTINATIONS),
	};
}

function readTeams(context: IExecuteFunctions, itemIndex: number, value: unknown): Team[] {
	return toRows(value, 'team').map((row, index) => {
		const name = toText(row.name) || `Team ${index + 1}`;
		const team = readTeam({
			name,
			timeZone: toText(row.timeZone) || context.getTimezone(),
			hours: toText(row.hours),
			holidays: toText(row.holidays),
		});
		if (team.ok) return team.value;
		throw new NodeOperationError(context.getNode(), `The business hours of "${name}" cannot be read`, {
			itemIndex,
			description: `${team.why} They stand under Options, Business Hours.`,
		});
	});
}

function readRule(
	row: Record<string, unknown>,
	index: number,
	destinations: readonly Destination[],
	branches: readonly string[],
): RoutingRule {
	const chosen = toManyOf(row.destinations, DESTINATIONS);
	const named = toList(row.branches);
	const more = toRecord(row.moreConditions);
	return {
		name: toText(row.name) || `Rule ${index + 1}`,
		reasons: toManyOf(row.reasons, REASONS),
		minimumPriority: PRIORITIES.find((known) => known === row.minimumPriority) ?? null,
		minimumScore: positive(more.minimumScore),
		languages: toList(row.languages),
		channels: toList(more.channels),
		customer: readConditions(row.customer),
		team: toText(more.team),
		hours: toOneOf(more.hours, HOURS_CONDITIONS, 'any'),
		share: positive(more.share),
		destinations: chosen.length > 0 ? chosen : destinations,
		branches: named.length > 0 ? named : branches,
		overrides: readOverrides(row, toRecord(row.moreSettings)),
	};
}

/** A number that says something; zero is what an untouched field holds. */
function positive(value: unknown): number | null {
	const number = toNumber(value) ?? 0;
	return number > 0 ? number : null;
}

/** A setting that is left empty is not set, so that the node's own stays. */
function readOverrides(row: Record<string, unknown>, more: Record<string, unknown>): RuleOverrides {
	return {
		priority: PRIORITIES.find((known) => known === row.priority),
		slackChannel: toText(row.slackChannel) || undefined,
		slackMention: toText(row.slackMention) || undefined,
		zendeskGroupId: toNumber(row.zendeskGroupId),
		zendeskAssigneeId: toNumber(more.zendeskAssigneeId),
		zendeskFormId: toNumber(more.zendeskFormId),
		zendeskTags: toList(more.zendeskTags),
		zendeskCustomFields: readCustomFields(more.zendeskCustomFields),
		crispAssigneeId: toText(more.crispAssigneeId) || undefined,
		crispSegments: toList(more.crispSegments),
	};
}
