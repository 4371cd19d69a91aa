import { meetsCondition, type CustomerCondition } from '../conversation/customerCondition';
import type { Customer } from '../conversation/conversation';
import { PRIORITIES, type Escalation, type Priority, type Reason } from '../detection/escalation';
import type { Destination } from '../delivery/receipt';

export const DELIVER_TO = ['firstThatAccepts', 'all'] as const;
/** firstThatAccepts: in the order chosen, until one takes it; all: every destination gets it. */
export type DeliverTo = (typeof DELIVER_TO)[number];

/** What a rule sets differently from the node, for the handoffs it matches. Undefined keeps the node's setting. */
export interface RuleOverrides {
	slackChannel?: string;
	slackMention?: string;
	zendeskGroupId?: number;
	priority?: Priority;
}

/** Every condition that is set must hold; one that is empty holds for all. */
export interface RoutingRule extends RuleOverrides {
	name: string;
	/** The handoff has at least one of these reasons. */
	reasons: readonly Reason[];
	minimumPriority: Priority | null;
	/** ISO 639-1 codes; "pt" also matches "pt-BR". */
	languages: readonly string[];
	customer: readonly CustomerCondition[];
	destinations: readonly Destination[];
	/** The names of the branches that `branch` among the destinations means. */
	branches: readonly string[];
}

export interface RoutingSettings {
	destinations: readonly Destination[];
	branches: readonly string[];
	deliverTo: DeliverTo;
	rules: readonly RoutingRule[];
}

/** Where one handoff goes, and why there. */
export interface Plan {
	/** The rule that matched; null where none is set or none matched. */
	rule: string | null;
	destinations: readonly Destination[];
	branches: readonly string[];
	deliverTo: DeliverTo;
	priority: Priority;
	overrides: RuleOverrides;
}

/**
 * The first rule whose conditions all hold decides; without one, the node's own destinations do. Without an
 * escalation (no detector in front) reasons and priority are unknown: rules on them do not match.
 */
export function planHandoff(
	settings: RoutingSettings,
	customer: Customer,
	escalation: Escalation | null,
): Plan {
	const rule = settings.rules.find((candidate) => matches(candidate, customer, escalation));
	return {
		rule: rule ? rule.name : null,
		destinations: rule ? rule.destinations : settings.destinations,
		branches: rule ? rule.branches : settings.branches,
		deliverTo: settings.deliverTo,
		priority: rule?.priority ?? escalation?.priority ?? 'normal',
		overrides: rule ?? {},
	};
}

function matches(rule: RoutingRule, customer: Customer, escalation: Escalation | null): boolean {
	return (
		matchesReason(rule.reasons, escalation) &&
		matchesPriority(rule.minimumPriority, escalation) &&
		matchesLanguage(rule.languages, escalation?.language ?? customer.locale ?? null) &&
		rule.customer.every((condition) => meetsCondition(customer, condition))
	);
}

function matchesReason(reasons: readonly Reason[], escalation: Escalation | null): boolean {
	if (reasons.length === 0) return true;
	return escalation?.signals.some((signal) => reasons.includes(signal.reason)) ?? false;
}

function matchesPriority(minimum: Priority | null, escalation: Escalation | null): boolean {
	if (minimum === null) return true;
	return escalation !== null && PRIORITIES.indexOf(escalation.priority) >= PRIORITIES.indexOf(minimum);
}

function matchesLanguage(languages: readonly string[], language: string | null): boolean {
	if (languages.length === 0) return true;
	return language !== null && languages.some((wanted) => primaryTag(wanted) === primaryTag(language));
}

function primaryTag(tag: string): string {
	return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
