import type { Hit, Hits } from '../lexicons/compiled';
import type { Concept } from '../lexicons/concept';
import type { MessageView, Reading } from '../view/messageView';

/** The hits of each clause by itself: a request does not run over a comma. */
export const clausesOfReading = (view: MessageView, { hits }: Reading): Hits[] => {
	const clauses = new Map<number, Map<Concept, Hit[]>>();
	for (const [concept, list] of hits) {
		for (const hit of list) {
			const number = view.tokens[hit.from]?.clause ?? 0;
			const clause = clauses.get(number) ?? new Map<Concept, Hit[]>();
			clauses.set(number, clause);
			const inClause = clause.get(concept);
			if (inClause) inClause.push(hit);
			else clause.set(concept, [hit]);
		}
	}
	return [...clauses.values()];
};
