import type { IBinaryData, IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

/** The files among an item's binary data. Their bytes are read one at a time, when they are sent. */
export interface ItemFiles {
	/** Bytes of each file that n8n can read, by its key. */
	sizes: ReadonlyMap<string, number>;
	/** The bytes of a file; rejects where n8n can not (any longer) read it. */
	read(key: string): Promise<Buffer>;
}

/** Finds out which files n8n holds and how large they are, without reading them. */
export async function openItemFiles(
	context: IExecuteFunctions,
	binary: IBinaryKeyData = {},
): Promise<ItemFiles> {
	const sizes = new Map<string, number>();
	for (const [key, data] of Object.entries(binary)) {
		const size = await sizeOf(context, data);
		if (size !== undefined) sizes.set(key, size);
	}
	return {
		sizes,
		read: async (key) => {
			const data = binary[key];
			if (data === undefined) throw new Error('The item has no such file');
			return await bytesOf(context, data);
		},
	};
}

/**
 * With an id the bytes are in n8n's storage, else in the item itself, as base64. Undefined where neither holds: a file
 * that a Code node made up, or one whose execution was pruned.
 */
async function sizeOf(context: IExecuteFunctions, { id, data }: IBinaryData): Promise<number | undefined> {
	try {
		if (!id) return Buffer.byteLength(data, 'base64');
		return (await context.helpers.getBinaryMetadata(id)).fileSize;
	} catch {
		return undefined;
	}
}

async function bytesOf(context: IExecuteFunctions, { id, data }: IBinaryData): Promise<Buffer> {
	if (!id) return Buffer.from(data, 'base64');
	return await context.helpers.binaryToBuffer(await context.helpers.getBinaryStream(id));
}
