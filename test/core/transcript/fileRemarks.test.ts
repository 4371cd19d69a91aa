import { withFileRemarks } from '../../../core/transcript/fileRemarks';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderPrepared } from '../../../core/transcript/renderTranscript';
import { FORMATS } from '../../../core/transcript/transcript';
import { input, message } from './samples';

const attachments = [
	{ name: 'a.png', mimeType: 'image/png', binaryKey: 'data0' },
	{ name: 'b.png', mimeType: 'image/png', binaryKey: 'data1' },
	{ name: 'c.png', url: 'https://example.com/c.png' },
];
const source = input([message('customer', 'Look', { attachments })]);

describe('a file that does not go along', () => {
	it.each(FORMATS.filter((format) => format !== 'json'))(
		'is marked as such in %s, and no other',
		(format) => {
			const marked = withFileRemarks(prepareTranscript(source), new Map([['data0', 'it is empty']]));
			const { text, payload } = renderPrepared(marked, format);
			const shown = (text + JSON.stringify(payload)).replace(/\\+([._()])/g, '$1');
			expect(shown).toContain('a.png (image/png, not sent: it is empty)');
			expect(shown).not.toMatch(/[bc]\.png \([^)]*not sent/);
		},
	);

	it('leaves what was prepared as it was', () => {
		const prepared = prepareTranscript(source);
		withFileRemarks(prepared, new Map([['data0', 'it is empty']]));
		expect(renderPrepared(prepared, 'plainText').text).not.toContain('not sent');
	});
});
