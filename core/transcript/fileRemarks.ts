import type { PreparedTranscript } from './prepare';

/**
 * The transcript with a remark at each file that does not go along, so that nobody looks for it. The input is left as
 * it is.
 * @param remarks why it does not, as the end of "not sent: …", by the file's key among the item's binary data.
 */
export function withFileRemarks(
	prepared: PreparedTranscript,
	remarks: ReadonlyMap<string, string>,
): PreparedTranscript {
	if (remarks.size === 0) return prepared;
	const lines = prepared.lines.map((line) => ({
		...line,
		attachments: line.attachments.map((file) => {
			const remark = file.binaryKey === undefined ? undefined : remarks.get(file.binaryKey);
			return remark === undefined ? file : { ...file, remark };
		}),
	}));
	return { ...prepared, lines };
}
