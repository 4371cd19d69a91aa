interface OutputParameters {
	destinations?: string[];
	branches?: { branch?: Array<{ name?: string }> };
}

/** Where the two outputs stand that every handoff takes one of; the branches follow. */
export const DELIVERED = 0;
export const NOT_DELIVERED = 1;
export const FIRST_BRANCH = 2;

/**
 * The outputs for the node's parameters. n8n evaluates the function's source text as an expression, so it uses
 * nothing from outside itself.
 */
export const outputsFor = (parameters: OutputParameters): Array<{ type: string; displayName: string }> => {
	const names = ['Delivered', 'Not Delivered'];
	if ((parameters.destinations ?? []).includes('branch')) {
		for (const branch of parameters.branches?.branch ?? []) names.push(branch.name || 'Branch');
	}
	return names.map((displayName) => ({ type: 'main', displayName }));
};
