import { Hits } from '../lexicons/hits';
import type { MessageView, Reading } from '../view/messageView';

/** The hits of each clause by itself: a request does not run over a comma. */
export const clausesOfReading = (view: MessageView, { hits }: Reading): Hits[] => {
	if (view.tokens[0]?.clause === view.tokens.at(-1)?.clause) return [hits];
	const clauses = new Map<number, Hits>();
	hits.forEach((concept, list) => {
		for (const hit of list) {
			const number = view.tokens[hit.from]?.clause ?? 0;
			const clause = clauses.get(number) ?? new Hits();
			clauses.set(number, clause);
			clause.add(concept, hit);
		}
	});
	return [...clauses.values()];
};
