import { recordAt, labelAt, fieldAt } from '../../core/json';
import { readReferences } from '../../core/session/references';
import { parseJson } from '../shared/parameters';
import { readSessionSettings, type SessionSettings } from '../shared/sessionStore/sessionParameters';
import type { OpenHandoff } from './claim';

/** Who remembers which conversation a human has: our table, or the builder. */
export type StateSettings = ({ kind: 'table' } & SessionSettings) | { kind: 'own'; open: OpenHandoff | null };

/** What the node's options say. The open handoff of *Own State* is `{ handoffId, references }`, as a session has it. */
export function readStateSettings(options: Record<string, unknown>): StateSettings {
	if (options.ownState !== true)
		return { kind: 'table', ...readSessionSettings(options.sessionTable, options.returnAfter) };
	const given = recordAt(parseJson(options.openHandoff));
	const handoffId = labelAt(given, 'handoffId');
	if (handoffId === undefined) return { kind: 'own', open: null };
	const openReferences = readReferences(fieldAt(given, 'references'));
	return { kind: 'own', open: { handoffId, openReferences, isDelivered: true } };
}
