/**
 * What each destination accepts. Characters are UTF-16 code units, bytes are UTF-8.
 * Where a vendor documents no number, the largest one that is known to be safe stands here.
 */
export const LIMITS = {
	slack: {
		/** Block Kit reference, "header block". */
		header: 150,
		/** Block Kit reference, "text object": any plain_text or mrkdwn. */
		textObject: 3_000,
		/** Block Kit reference, "section block": at most 10 fields of 2,000 characters. */
		fieldsPerSection: 10,
		field: 2_000,
		/** Undocumented for rich_text elements, so the text object's limit is kept. */
		richTextElement: 3_000,
		/** chat.postMessage reference. */
		blocksPerMessage: 50,
		/**
		 * Undocumented: `msg_blocks_too_long` was measured at about 13,200 characters (slackapi/bolt-js issue 2509),
		 * and with less than 12,000 characters of pure text in rich_text (issue 2867). So the JSON of all blocks counts.
		 */
		blocksJson: 12_000,
		/** chat.update answers `msg_too_long` above 4,000 bytes; the same text must fit there. */
		fallbackTextBytes: 3_800,
		/** Ours: about one message per second is allowed in a channel, and nobody reads more than this. */
		threadMessages: 20,
		/** Ours: who is mentioned is a handful of ids, and must leave room for the brief. */
		mention: 600,
	},
	zendesk: {
		/** A comment holds 64 KB (Zendesk staff, community post 4719863289498); the exact count is undocumented. */
		htmlBytes: 60_000,
		/** Ours: the ticket list shows less; the documented maximum is far larger. */
		subject: 150,
	},
	crisp: {
		/** The vendor's importer (crisp-im/crisp-import-conversations) cuts texts and notes here. */
		message: 2_000,
		/** Ours: more notes than this bury the conversation itself. */
		notes: 20,
		/** Ours: the inbox shows less. */
		subject: 150,
	},
	email: {
		/** Ours: Gmail clips a mail above 102 KB and servers refuse from 10 MB on; the whole transcript is attached. */
		inlineBytes: 200_000,
		/** Ours: one header line that every client shows. */
		subject: 150,
	},
} as const;
