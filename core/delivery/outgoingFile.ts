import { utf8Length } from '../transcript/cut';
import type { RenderedFile } from '../transcript/transcript';
import type { CustomerFile } from './customerFiles';
import type { ServiceRequest } from './exchange';

/** A file on its way to a service: the transcript, whose text we have, or one of the customer's. */
export interface OutgoingFile {
	name: string;
	mimeType: string;
	/** Bytes. */
	size: number;
	/** How a receipt calls it. */
	label: string;
	/** The body of the request that uploads it. */
	content(contentType: string): NonNullable<ServiceRequest['body']>;
}

/** The transcript, where it is a file, with the customer's files behind it. */
export function outgoingFiles(
	transcript: RenderedFile | null,
	customers: readonly CustomerFile[],
): OutgoingFile[] {
	return [...(transcript ? [transcriptFile(transcript)] : []), ...customers.map(customerFile)];
}

function transcriptFile({ name, mimeType, content }: RenderedFile): OutgoingFile {
	return {
		...{ name, mimeType, size: utf8Length(content), label: 'The transcript file' },
		content: (contentType) => ({ bytes: content, contentType }),
	};
}

function customerFile({ key, name, mimeType, size }: CustomerFile): OutgoingFile {
	return {
		...{ name, mimeType, size, label: `The file ${name}` },
		content: (contentType) => ({ file: key, contentType }),
	};
}
