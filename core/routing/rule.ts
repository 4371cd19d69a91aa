import type { Conversation } from '../conversation/conversation';
import { customerField, meetsCondition, type CustomerCondition } from '../conversation/customerCondition';
import { primaryLanguage } from '../conversation/inLanguage';
import type { Destination } from '../delivery/receipt';
import { PRIORITIES, type Escalation, type Priority, type Reason } from '../detection/escalation';
import type { OpenState } from './businessHours';

export const HOURS_CONDITIONS = ['any', 'open', 'closed'] as const;
export type HoursCondition = (typeof HOURS_CONDITIONS)[number];

/** What a rule sets differently from the node, for the handoffs it matches. Undefined keeps the node's setting. */
export interface RuleOverrides {
	priority?: Priority;
	slackChannel?: string;
	slackMention?: string;
	zendeskGroupId?: number;
	zendeskAssigneeId?: number;
	zendeskFormId?: number;
	/** In addition to the node's. */
	zendeskTags?: readonly string[];
	/** Field by field in place of the node's. */
	zendeskCustomFields?: ReadonlyArray<{ id: number; value: string }>;
	crispAssigneeId?: string;
	/** In addition to the node's. */
	crispSegments?: readonly string[];
}

/** Every condition that is set must hold; one that is empty holds for all. */
export interface RoutingRule {
	name: string;
	/** The handoff has at least one of these reasons. */
	reasons: readonly Reason[];
	minimumPriority: Priority | null;
	/** 0..1 */
	minimumScore: number | null;
	/** ISO 639-1 codes; "pt" also matches "pt-BR". */
	languages: readonly string[];
	/** As in `conversation.channel`. */
	channels: readonly string[];
	customer: readonly CustomerCondition[];
	/** The team whose business hours count; empty for the first. */
	team: string;
	hours: HoursCondition;
	/** With a share, the rule takes its part of the handoffs beside the rules below it that match and have one too. */
	share: number | null;
	destinations: readonly Destination[];
	/** The names of the branches that `branch` among the destinations means. */
	branches: readonly string[];
	overrides: RuleOverrides;
}

/** What the rules are asked about. */
export interface RuleSubject {
	conversation: Conversation;
	/** Null without a detector in front. Reasons, score and priority are then unknown: rules on them do not match. */
	escalation: Escalation | null;
	/** The hours of a team ('' for the first) now; undefined where there is no such team. */
	openState(team: string): OpenState | undefined;
}

/** Whether a rule matches, and what the builder should know of a rule that could not. */
export interface RuleMatch {
	matches: boolean;
	notes: readonly string[];
}

/**
 * Asks one rule. A condition on something that is not there (a field that the customer does not have, a team without
 * hours) does not hold, and is noted where the rule's other conditions held.
 */
export function matchRule(rule: RoutingRule, subject: RuleSubject): RuleMatch {
	const { conversation, escalation } = subject;
	const language = escalation?.language ?? conversation.customer.locale ?? null;
	const holds =
		matchesReason(rule.reasons, escalation) &&
		matchesPriority(rule.minimumPriority, escalation) &&
		matchesScore(rule.minimumScore, escalation) &&
		matchesLanguage(rule.languages, language) &&
		matchesChannel(rule.channels, conversation.channel);
	if (!holds) return { matches: false, notes: [] };
	const notes = [...missingFields(rule, subject), ...missingTeam(rule, subject)];
	const matches =
		notes.length === 0 &&
		matchesHours(rule, subject) &&
		rule.customer.every((condition) => meetsCondition(conversation.customer, condition));
	return { matches, notes: notes.map((note) => `Rule "${rule.name}": ${note}`) };
}

function matchesReason(reasons: readonly Reason[], escalation: Escalation | null): boolean {
	if (reasons.length === 0) return true;
	return escalation?.signals.some((signal) => reasons.includes(signal.reason)) ?? false;
}

function matchesPriority(minimum: Priority | null, escalation: Escalation | null): boolean {
	if (minimum === null) return true;
	return escalation !== null && PRIORITIES.indexOf(escalation.priority) >= PRIORITIES.indexOf(minimum);
}

function matchesScore(minimum: number | null, escalation: Escalation | null): boolean {
	return minimum === null || (escalation !== null && escalation.score >= minimum);
}

function matchesLanguage(languages: readonly string[], language: string | null): boolean {
	if (languages.length === 0) return true;
	return (
		language !== null && languages.some((wanted) => primaryLanguage(wanted) === primaryLanguage(language))
	);
}

function matchesChannel(channels: readonly string[], channel: string): boolean {
	if (channels.length === 0) return true;
	return channels.some((wanted) => wanted.trim().toLowerCase() === channel.trim().toLowerCase());
}

function matchesHours(rule: RoutingRule, subject: RuleSubject): boolean {
	if (rule.hours === 'any') return true;
	return subject.openState(rule.team)?.open === (rule.hours === 'open');
}

function missingFields(rule: RoutingRule, { conversation }: RuleSubject): string[] {
	const fields = rule.customer
		.map(({ field }) => field.trim())
		.filter((field) => customerField(conversation.customer, field) === undefined);
	return [...new Set(fields)].map((field) => `the customer has no field "${field}".`);
}

/** A rule that names a team means its hours, for the text to the customer if for nothing else. */
function missingTeam({ team, hours }: RoutingRule, subject: RuleSubject): string[] {
	if ((team === '' && hours === 'any') || subject.openState(team) !== undefined) return [];
	return [team === '' ? 'no business hours are set.' : `there is no team "${team}" under Business Hours.`];
}
