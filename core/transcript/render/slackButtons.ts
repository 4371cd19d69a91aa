import { isRecord, labelAt, listAt, type JsonRecord } from '../../json';

import { plainText, type ActionsBlock, type ContextBlock } from './slackBlocks';

/** The buttons of a handoff message, by the ids with which Slack tells which was pressed. */
export const SLACK_BUTTONS = { claim: 'handoff_claim', return: 'handoff_return' } as const;
export type SlackButton = keyof typeof SLACK_BUTTONS;

const CLAIM = { text: 'Claim', style: 'primary' } as const;
const RETURN = { text: 'Return to bot' } as const;

/** The last block of a handoff message that nobody has claimed. `value` is the handoff's id. */
export function handoffButtons(handoffId: string): ActionsBlock {
	return {
		type: 'actions',
		elements: [
			{
				type: 'button',
				action_id: SLACK_BUTTONS.claim,
				value: handoffId,
				text: plainText(CLAIM.text),
				style: CLAIM.style,
			},
			returnButton(handoffId),
		],
	};
}

function returnButton(handoffId: string): ActionsBlock['elements'][number] {
	return {
		type: 'button',
		action_id: SLACK_BUTTONS.return,
		value: handoffId,
		text: plainText(RETURN.text),
	};
}

/** Which of our buttons an action is; undefined for those of others. */
export function slackButtonOf(action: unknown): SlackButton | undefined {
	const id = labelAt(action, 'action_id');
	if (id === SLACK_BUTTONS.claim) return 'claim';
	return id === SLACK_BUTTONS.return ? 'return' : undefined;
}

/**
 * The blocks of a handoff message after a button was pressed: who did it, and what can still be pressed. Null where
 * the message has the button no longer, because somebody else was faster.
 */
export function blocksAfter(
	button: SlackButton,
	userId: string,
	blocks: readonly unknown[],
): Array<JsonRecord | ActionsBlock | ContextBlock> | null {
	const all = blocks.filter(isRecord);
	const own = all.find((block) => offers(block, button));
	if (!own) return null;
	const pressed = listAt(own, 'elements').find((element) => slackButtonOf(element) === button);
	const kept = all.filter((block) => block !== own).map(withoutId);
	const said = button === 'claim' ? `Claimed by <@${userId}>` : `Returned to the bot by <@${userId}>`;
	const remark: ContextBlock = {
		type: 'context',
		elements: [{ type: 'mrkdwn', text: said, verbatim: false }],
	};
	const rest: ActionsBlock[] =
		button === 'claim'
			? [{ type: 'actions', elements: [returnButton(labelAt(pressed, 'value') ?? '')] }]
			: [];
	return [...kept, remark, ...rest];
}

function offers(block: JsonRecord, button: SlackButton): boolean {
	return (
		block['type'] === 'actions' &&
		listAt(block, 'elements').some((element) => slackButtonOf(element) === button)
	);
}

/** Slack wants other ids when a message is updated, and makes them itself. */
function withoutId({ block_id: _id, ...block }: JsonRecord): JsonRecord {
	return block;
}
