/** The outputs of Check Owner. */
export const BOT = 0;
export const HUMAN = 1;
/** The outputs of Handle Event. Only the first carries words for the customer. */
export const AGENT_REPLY = 0;
export const OTHER_EVENT = 1;
export const NOT_HANDLED = 2;
/** The one output of Start and Return to Bot. */
export const DONE = 0;

/**
 * The outputs for the node's parameters. n8n evaluates the function's source text as an expression, so it uses
 * nothing from outside itself.
 */
export const outputsFor = (parameters: {
	operation?: string;
}): Array<{ type: string; displayName?: string }> => {
	if (parameters.operation === 'handleEvent') {
		return ['Agent Reply', 'Other Event', 'Not Handled'].map((displayName) => ({
			type: 'main',
			displayName,
		}));
	}
	if (parameters.operation === 'start' || parameters.operation === 'returnToBot') return [{ type: 'main' }];
	return ['Bot', 'Human'].map((displayName) => ({ type: 'main', displayName }));
};
