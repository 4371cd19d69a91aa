import type { Reason } from '../escalation';
import { billingDispute } from './billingDispute';
import { frustration } from './frustration';
import { highValueCustomer } from './highValueCustomer';
import { humanRequest } from './humanRequest';
import { keyword } from './keyword';
import { legal } from './legal';
import { lowConfidence } from './lowConfidence';
import { repeatedFailure } from './repeatedFailure';
import type { Rule } from './rule';
import { safety } from './safety';
import { security } from './security';

/** One rule per reason. */
export const RULES: Readonly<Record<Reason, Rule>> = {
	humanRequest,
	frustration,
	legal,
	security,
	billingDispute,
	repeatedFailure,
	lowConfidence,
	highValueCustomer,
	keyword,
	safety,
};
