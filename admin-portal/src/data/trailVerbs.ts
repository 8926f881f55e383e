import { getTrailState } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** What is read about the audit trail as a whole. Throws ApiProblem. */
export const trailVerbs = { trailState: () => callOperation(getTrailState) };
