import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import { bindResource } from '../resources/bindResource';
import { reviewers } from '../resources/oversight';
import { getResource } from '../resources/sqlResource';
import { blockReviewer, unblockReviewer } from './blockReviewer';
import { createReviewer } from './createReviewer';
import { resetPassword } from './resetPassword';
import type { AccountCall } from './runAccount';
import { saveReviewer } from './saveReviewer';

const read = (call: Omit<AccountCall, 'params'>, id: number) =>
  getResource(call.strapi, reviewers, actorOf(call), id);

/** The accounts of the office's staff, as leads and administrators run them. */
export const staffBindings: Binding[] = [
  ...bindResource({ list: contract.listReviewers, get: contract.getReviewer }, reviewers),
  bindOperation(contract.createReviewer, async (call) => {
    const { userId, initialPassword } = await createReviewer(call);
    return answer({ ...(await read(call, userId)), initialPassword });
  }),
  bindOperation(contract.saveReviewer, async (call) => {
    await saveReviewer(call);
    return answer(await read(call, call.params.id));
  }),
  bindOperation(contract.blockReviewer, async (call) => {
    await blockReviewer(call);
    return answer(await read(call, call.params.id));
  }),
  bindOperation(contract.unblockReviewer, async (call) => {
    await unblockReviewer(call);
    return answer(await read(call, call.params.id));
  }),
  bindOperation(contract.resetReviewerPassword, async (call) => {
    const initialPassword = await resetPassword(call);
    return answer({ ...(await read(call, call.params.id)), initialPassword });
  }),
];
