import { OCTET_STREAM, safeContentType } from '../../../core/delivery/contentType';

describe('the content type of a file', () => {
	it.each([
		['image/png', 'image/png'],
		['Image/PNG; charset=binary', 'image/png'],
		['application/vnd.openxmlformats-officedocument.wordprocessingml.document', undefined],
		['text/plain', 'text/plain'],
	])('%s is kept', (given, kept) => {
		expect(safeContentType(given)).toBe(kept ?? given);
	});

	it.each([
		'image/svg+xml',
		'IMAGE/SVG+XML;charset=utf-8',
		'text/html',
		'application/xhtml+xml',
		'application/xml',
		'text/xml',
		'text/javascript',
		'application/javascript',
		'png',
		'image/png\r\nx-evil: 1',
		'',
		undefined,
	])('%j is bytes of no kind', (given) => {
		expect(safeContentType(given)).toBe(OCTET_STREAM);
	});
});
