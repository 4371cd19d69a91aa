/**
 * The outputs for the node's parameters. n8n evaluates the function's source text as an expression, so it uses
 * nothing from outside itself.
 */
export const outputsFor = (parameters: {
	offerFirst?: boolean;
}): Array<{ type: string; displayName: string }> => {
	const outputs = [
		{ type: 'main', displayName: 'Escalate' },
		{ type: 'main', displayName: 'Continue' },
	];
	if (parameters.offerFirst === true) outputs.push({ type: 'main', displayName: 'Offer' });
	return outputs;
};
