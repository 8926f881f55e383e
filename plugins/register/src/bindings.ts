import { cachedAnswer, pagination } from '@zaoce/content';
import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, fileAnswer, spend, type Binding } from '@zaoce/platform';
import { readCertificate, readChangeRecords, readRevocation, readSeal } from './documents/readDocuments';
import { listMyRegistrations } from './registrations/listMyRegistrations';
import { listVoidNumbers } from './voids/listVoidNumbers';
import { verifyCertificate } from './verification/verifyCertificate';

/** A person checks one certificate after the other; whoever reads the register through the numbers is slowed down. */
const VERIFICATIONS = { name: 'verify-certificate', points: 60, seconds: 60 };

export const registerBindings: readonly Binding[] = [
  bindOperation(contract.verifyCertificate, async ({ strapi, params, query, ip, now }) => {
    await spend(strapi, VERIFICATIONS, ip);
    const given = { certificateNumber: params.certificateNumber, code: query.code };
    return answer(await verifyCertificate(strapi, given, now), { headers: { 'Cache-Control': 'no-store' } });
  }),
  bindOperation(contract.listVoidNumbers, async ({ strapi, query }) => {
    const { rows, total } = await listVoidNumbers(strapi.db.connection, query);
    return cachedAnswer(rows, pagination(query, total));
  }),
  bindOperation(contract.listMyRegistrations, async (call) =>
    answer(await listMyRegistrations(call.strapi.db.connection, actorOf(call), call.now)),
  ),
  bindOperation(contract.getMyCertificate, async (call) => {
    const { bytes, fileName } = await readCertificate(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.getMyChangeRecords, async (call) => {
    const { bytes, fileName } = await readChangeRecords(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.getMyRevocation, async (call) => {
    const { bytes, fileName } = await readRevocation(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.getMySeal, async (call) => {
    const { bytes, fileName } = await readSeal(call.strapi, actorOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
];
