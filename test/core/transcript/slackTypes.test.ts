import type { KnownBlock } from '@slack/types';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderSlack } from '../../../core/transcript/render/slack';
import { refundInput } from './samples';

describe('the blocks for Slack', () => {
	it('are blocks that Slack knows: this file compiles', () => {
		const { message, thread } = renderSlack(prepareTranscript(refundInput()), {
			mention: '<!here>',
			buttons: true,
		});
		const blocks: KnownBlock[] = [message, ...thread].flatMap((sent) => sent.blocks);
		expect(new Set(blocks.map(({ type }) => type))).toEqual(
			new Set(['header', 'section', 'rich_text', 'context', 'actions']),
		);
	});
});
