import type { Customer } from '../../../core/conversation/conversation';
import { prepare } from '../../../core/detection/context';
import type { Label } from '../../../core/detection/model/labels';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import type { MessageView } from '../../../core/detection/view/messageView';
import { says } from './conversations';

/** One message of a customer as the rules see it. */
export const viewOf = (text: string, customer: Partial<Customer> = {}): MessageView => {
	const [view] = prepare(says(text, customer), DEFAULT_SETTINGS).turn;
	if (!view) throw new Error(`No customer turn in "${text}"`);
	return view;
};

/** The same view, with a classifier that says the same of every label. */
export const believing = (view: MessageView, logit: number): MessageView => {
	const likelihoods = view.likelihoods();
	return {
		...view,
		likelihoods: () => ({
			of: (_label: Label) => logit,
			sentence: (label) => likelihoods.sentence(label),
			quote: (label) => likelihoods.quote(label),
		}),
	};
};
