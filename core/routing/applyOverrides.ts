import type { CrispSettings } from '../delivery/destinations/crisp';
import type { ZendeskSettings } from '../delivery/destinations/zendesk';
import type { Plan } from './plan';

/** The node's Slack settings with what the rule sets differently. */
export function slackSettingsFor(
	{ overrides }: Pick<Plan, 'overrides'>,
	settings: { channel: string; mention: string },
): { channel: string; mention: string } {
	return {
		channel: overrides.slackChannel ?? settings.channel,
		mention: overrides.slackMention ?? settings.mention,
	};
}

/** The node's Zendesk settings with what the rule sets differently: tags add up, a field of the rule comes first. */
export function zendeskSettingsFor(
	{ overrides, priority }: Pick<Plan, 'overrides' | 'priority'>,
	settings: Omit<ZendeskSettings, 'priority'>,
): ZendeskSettings {
	const fields = overrides.zendeskCustomFields ?? [];
	const kept = settings.customFields.filter(({ id }) => !fields.some((field) => field.id === id));
	return {
		...settings,
		groupId: overrides.zendeskGroupId ?? settings.groupId,
		assigneeId: overrides.zendeskAssigneeId ?? settings.assigneeId,
		formId: overrides.zendeskFormId ?? settings.formId,
		tags: united(settings.tags, overrides.zendeskTags),
		customFields: [...kept, ...fields],
		priority,
	};
}

/** The node's Crisp settings with what the rule sets differently: segments add up. */
export function crispSettingsFor(
	{ overrides }: Pick<Plan, 'overrides'>,
	settings: CrispSettings,
): CrispSettings {
	return {
		assigneeId: overrides.crispAssigneeId ?? settings.assigneeId,
		segments: united(settings.segments, overrides.crispSegments),
	};
}

function united(own: readonly string[], more: readonly string[] = []): string[] {
	return [...new Set([...own, ...more])];
}
