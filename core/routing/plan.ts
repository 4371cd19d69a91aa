import type { Conversation } from '../conversation/conversation';
import type { Destination } from '../delivery/receipt';
import type { Escalation, Priority } from '../detection/escalation';
import { openStateAt, type OpenState, type Team } from './businessHours';
import { matchRule, type RoutingRule, type RuleOverrides, type RuleSubject } from './rule';
import { chooseByShare } from './share';

export const DELIVER_TO = ['firstThatAccepts', 'all'] as const;
/** firstThatAccepts: in the order chosen, until one takes it; all: every destination gets it. */
export type DeliverTo = (typeof DELIVER_TO)[number];

export interface RoutingSettings {
	destinations: readonly Destination[];
	branches: readonly string[];
	deliverTo: DeliverTo;
	rules: readonly RoutingRule[];
	/** Their business hours; the first team's count where no rule names another. None: always open. */
	teams: readonly Team[];
	/** Where handoffs go that no rule matches while the first team is closed. Empty: as in its hours. */
	outsideHoursDestinations: readonly Destination[];
}

/** What is handed over, as far as it decides where it goes. */
export interface Handed {
	conversation: Conversation;
	escalation: Escalation | null;
	/** The instant, ISO 8601. */
	at: string;
}

/** A team that is closed now. */
export interface OutsideHours {
	team: string;
	timeZone: string;
	/** ISO 8601; null where it does not open within a year. */
	opensAt: string | null;
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
	/** Set while the team that the handoff is for is closed. */
	outsideHours: OutsideHours | null;
	/** Rules that could not match because of what they refer to, in a sentence each. */
	notes: readonly string[];
}

/**
 * The first rule whose conditions all hold decides, or one of the rules that share with it; without one, the node's
 * own destinations do.
 */
export function planHandoff(settings: RoutingSettings, handed: Handed): Plan {
	const { conversation, escalation } = handed;
	const openState = openStates(settings.teams, Date.parse(handed.at));
	const { rule, notes } = findRule(settings.rules, { conversation, escalation, openState });
	const team = teamOf(settings.teams, rule?.team ?? '');
	const state = openState(rule?.team ?? '');
	const outsideHours =
		team && state?.open === false
			? { team: team.name, timeZone: team.hours.zone.name, opensAt: state.opensAt }
			: null;
	const { destinations, outsideHoursDestinations } = settings;
	const otherwise =
		outsideHours && outsideHoursDestinations.length > 0 ? outsideHoursDestinations : destinations;
	return {
		rule: rule?.name ?? null,
		destinations: rule?.destinations ?? otherwise,
		branches: rule?.branches ?? settings.branches,
		deliverTo: settings.deliverTo,
		priority: rule?.overrides.priority ?? escalation?.priority ?? 'normal',
		overrides: rule?.overrides ?? {},
		outsideHours,
		notes,
	};
}

/** Asks the rules in their order. Rules below the one that decides are not asked, save by a rule that shares. */
function findRule(
	rules: readonly RoutingRule[],
	subject: RuleSubject,
): { rule: RoutingRule | null; notes: string[] } {
	const notes: string[] = [];
	const sharers: Array<{ share: number; rule: RoutingRule }> = [];
	for (const rule of rules) {
		const found = matchRule(rule, subject);
		notes.push(...found.notes);
		if (!found.matches) continue;
		if (rule.share === null) {
			if (sharers.length === 0) return { rule, notes };
			break;
		}
		sharers.push({ share: rule.share, rule });
	}
	return { rule: chooseByShare(sharers, subject.conversation.id)?.rule ?? null, notes };
}

function teamOf(teams: readonly Team[], name: string): Team | undefined {
	if (name === '') return teams[0];
	return teams.find((team) => team.name.toLowerCase() === name.toLowerCase());
}

/** Asks each team once, however many rules look at it. */
function openStates(teams: readonly Team[], instant: number): RuleSubject['openState'] {
	const known = new Map<Team, OpenState>();
	return (name) => {
		const team = teamOf(teams, name);
		if (team === undefined) return undefined;
		const state = known.get(team) ?? openStateAt(team.hours, instant);
		known.set(team, state);
		return state;
	};
}
