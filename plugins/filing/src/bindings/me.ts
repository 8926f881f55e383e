import { getEligibility, getHome, listMyEducation } from '@zaoce/domain';
import { answer, bindOperation, type Binding } from '@zaoce/platform';
import { listMyEducation as listEducation } from '../mine/education';
import { explainMine } from '../mine/eligibility';
import { getHome as readHome } from '../mine/home';
import { callerOf } from './callerOf';

export const meBindings: readonly Binding[] = [
  bindOperation(getHome, async (call) => answer(await readHome(callerOf(call)))),
  bindOperation(listMyEducation, async (call) => answer(await listEducation(callerOf(call)))),
  bindOperation(getEligibility, async (call) => answer(await explainMine(callerOf(call), call.locale))),
];
