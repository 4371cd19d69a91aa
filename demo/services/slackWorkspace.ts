import type { Json, JsonObject } from './json';

/** A channel as the bot sees it. */
export interface SlackChannel {
	id: string;
	name: string;
	isPrivate: boolean;
	/** Whether the bot was invited or joined. */
	isMember: boolean;
	isArchived: boolean;
	/** True: Slack does not even admit that the channel exists (`channel_not_found`). */
	isHidden: boolean;
}

export interface SlackFile {
	id: string;
	name: string;
	title: string;
	/** Bytes. */
	size: number;
	/** The content read as UTF-8. */
	text: string;
	/** Of the bytes, in hex; ours, not the API's. */
	sha256: string;
}

export interface SlackMessage {
	channel: string;
	ts: string;
	/** The parent's ts; absent on a message that starts no thread or its own. */
	threadTs?: string;
	text: string;
	blocks: Json[];
	metadata: JsonObject | null;
	files: SlackFile[];
	reactions: string[];
	edited: boolean;
	/** Whether a thread reply was also sent to the channel. */
	broadcast: boolean;
	/** Whom it notified: `channel`, `here`, `everyone`, user ids, user group ids. */
	pings: string[];
}

export interface SlackUser {
	id: string;
	name: string;
	email: string;
}

/** What the workspace holds: this is `received` of the stand-in. */
export interface SlackWorkspace {
	channels: SlackChannel[];
	/** Oldest first, replies included. */
	messages: SlackMessage[];
}

export const SLACK_BOT = {
	teamId: 'T01',
	team: 'Acme',
	user: 'handoff-bot',
	userId: 'U0BOT',
	botId: 'B0BOT',
} as const;

const channel = (id: string, name: string, more: Partial<SlackChannel> = {}): SlackChannel => ({
	...{ id, name, isPrivate: false, isMember: true, isArchived: false, isHidden: false },
	...more,
});

/** One channel for each way in which posting can go. */
export const DEMO_CHANNELS: readonly SlackChannel[] = [
	channel('C0SUPPORT', 'support'),
	channel('C0BILLING', 'billing', { isMember: false }),
	channel('C0ONCALL', 'on-call', { isPrivate: true }),
	channel('C0LEGAL', 'legal', { isPrivate: true, isMember: false }),
	channel('C0BOARD', 'board', { isPrivate: true, isMember: false, isHidden: true }),
	channel('C0OLD', 'support-2019', { isArchived: true }),
];

export const DEMO_USERS: readonly SlackUser[] = [
	{ id: 'U0LEE', name: 'Lee Park', email: 'lee@example.com' },
	{ id: 'U0NOOR', name: 'Noor Haddad', email: 'noor@example.com' },
];
