import * as contract from '@zaoce/domain';
import { callerOf } from '@zaoce/filing';
import { actorOf, answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';
import {
  getRegistration,
  listRegistrations,
  readAsOf,
  readCertificate,
  readChangeRecords,
  readRevocation,
  readSeal,
  readHistory,
  reissueByMinistry,
  revokeRegistration,
} from '@zaoce/register';
import { listAnswer } from './dialect/listAnswer';
import { readListRequest } from './dialect/readListRequest';
import { recordIdSearch } from './resources/recordLook';

/** The register as reviewers search and open it. */
export const registrationBindings: Binding[] = [
  bindOperation(contract.reviewListRegistrations, async (call) => {
    const request = readListRequest(call.query);
    const page = await listRegistrations(call.strapi, actorOf(call), request, call.now);
    await recordIdSearch(call, actorOf(call), 'registrations', call.query.filter);
    return listAnswer('registrations', page, request.range.from);
  }),
  bindOperation(contract.reviewGetRegistration, async (call) => {
    const registration = await getRegistration(call.strapi, actorOf(call), call.params.id, call.now);
    return answer(registration, { version: registration.version });
  }),
  bindOperation(contract.reviewGetRegistrationHistory, async (call) =>
    answer(await readHistory(call.strapi, actorOf(call), call.params.id)),
  ),
  bindOperation(contract.reviewGetRegistrationAsOf, async (call) =>
    answer(await readAsOf(call.strapi, actorOf(call), call.params, call.now)),
  ),
  bindOperation(contract.reissueRegistration, async (call) => {
    const next = await reissueByMinistry(callerOf(call), call.params.id, call.version, call.body);
    return answer(next, { version: next.version });
  }),
  bindOperation(contract.revokeRegistration, async (call) => {
    const revoked = await revokeRegistration(callerOf(call), call.params.id, call.version, call.body);
    return answer(revoked, { version: revoked.version });
  }),
  bindOperation(contract.reviewGetCertificate, async (call) => {
    const { bytes, fileName } = await readCertificate(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewGetChangeRecords, async (call) => {
    const { bytes, fileName } = await readChangeRecords(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewGetRevocation, async (call) => {
    const { bytes, fileName } = await readRevocation(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewGetSeal, async (call) => {
    const { bytes, fileName } = await readSeal(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
];
