import { getTrailState } from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import { readTrailState } from './readTrailState';

/** The state of the audit trail; looking at the trail is no entry of it. */
export const trailBindings: Binding[] = [
  bindOperation(getTrailState, async (call) =>
    answer(await readTrailState(call.strapi.db.connection, actorOf(call))),
  ),
];
