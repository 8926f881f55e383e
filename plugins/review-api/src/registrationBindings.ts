import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';
import { getRegistration, listRegistrations, readCertificate, readChangeRecords } from '@zaoce/register';
import { listAnswer } from './dialect/listAnswer';
import { readListRequest } from './dialect/readListRequest';

/** The register as reviewers search and open it. */
export const registrationBindings: Binding[] = [
  bindOperation(contract.reviewListRegistrations, async (call) => {
    const request = readListRequest(call.query);
    const page = await listRegistrations(call.strapi, actorOf(call), request, call.now);
    return listAnswer('registrations', page, request.range.from);
  }),
  bindOperation(contract.reviewGetRegistration, async (call) => {
    const registration = await getRegistration(call.strapi, actorOf(call), call.params.id, call.now);
    return answer(registration, { version: registration.version });
  }),
  bindOperation(contract.reviewGetCertificate, async (call) => {
    const { bytes, fileName } = await readCertificate(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewGetChangeRecords, async (call) => {
    const { bytes, fileName } = await readChangeRecords(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
];
