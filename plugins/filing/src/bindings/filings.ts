import * as contract from '@zaoce/domain';
import type { FilingDetail } from '@zaoce/domain';
import { actorOf, answer, bindOperation, fileAnswer, type Answer, type Binding } from '@zaoce/platform';
import { createFiling } from '../draft/createFiling';
import { deleteFiling } from '../draft/deleteFiling';
import { addEntry, deleteEntry, updateEntry } from '../draft/entries';
import { updateFiling } from '../draft/updateFiling';
import { saveScans } from '../evidence/saveScans';
import { openDossier } from '../filings/dossier';
import { printForm } from '../form/printForm';
import { getFilingDetail, getMyFiling } from '../mine/getFiling';
import { getFilingChanges, getFilingHistory } from '../mine/getHistory';
import { listFilings } from '../mine/listFilings';
import { deleteScan } from '../scans/deleteScan';
import { readScan } from '../scans/readScan';
import { uploadScan } from '../scans/uploadScan';
import { toCompleteness } from '../submission/completeness';
import { submitFiling } from '../submission/submitFiling';
import { withdrawFiling } from '../submission/withdrawFiling';
import { callerOf } from './callerOf';

/** Every write answers with the whole filing and its new version, so that the client needs no second call. */
async function detailAnswer(work: Promise<FilingDetail>): Promise<Answer<FilingDetail>> {
  const detail = await work;
  return answer(detail, { version: detail.version });
}

const places = (call: { params: { id: number; section: contract.EntrySection }; version: number }) => ({
  ...call.params,
  version: call.version,
});

export const filingBindings: readonly Binding[] = [
  bindOperation(contract.listFilings, async (call) => {
    const { rows, total } = await listFilings(call.strapi, actorOf(call), call.query);
    const { page, pageSize } = call.query;
    return answer(rows, {
      meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
    });
  }),
  bindOperation(contract.createFiling, (call) => detailAnswer(createFiling(callerOf(call), call.body))),
  bindOperation(contract.getFiling, (call) => detailAnswer(getFilingDetail(callerOf(call), call.params.id))),
  bindOperation(contract.updateFiling, (call) =>
    detailAnswer(updateFiling(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.deleteFiling, async (call) => {
    await deleteFiling(callerOf(call), call.params.id, call.version);
    return answer({ ok: true as const });
  }),
  bindOperation(contract.uploadScan, async (call) => {
    if (!call.file) throw new contract.Refusal('malformed-request');
    return answer(await uploadScan(callerOf(call), call.params.id, call.body.kind, call.file));
  }),
  bindOperation(contract.getScan, async (call) => {
    const { bytes, fileName } = await readScan(callerOf(call), call.params.id, call.params.scanId, 'full');
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.getScanThumbnail, async (call) => {
    const { bytes, fileName } = await readScan(
      callerOf(call),
      call.params.id,
      call.params.scanId,
      'thumbnail',
    );
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.deleteScan, async (call) => {
    await deleteScan(callerOf(call), call.params.id, call.params.scanId);
    return answer({ ok: true as const });
  }),
  bindOperation(contract.getCompleteness, async (call) => {
    const filing = await getMyFiling(callerOf(call), call.params.id);
    return answer(
      toCompleteness(await openDossier(call.strapi.db.connection, filing), call.locale, call.now),
    );
  }),
  bindOperation(contract.printApplicationForm, async (call) => {
    const { bytes, fileName } = await printForm(callerOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.submitFiling, (call) =>
    detailAnswer(submitFiling(callerOf(call), call.params.id, call.version)),
  ),
  bindOperation(contract.withdrawFiling, (call) =>
    detailAnswer(withdrawFiling(callerOf(call), call.params.id, call.version)),
  ),
  bindOperation(contract.saveScans, (call) =>
    detailAnswer(saveScans(callerOf(call), call.params.id, call.version)),
  ),
  bindOperation(contract.getFilingHistory, async (call) =>
    answer(await getFilingHistory(callerOf(call), call.params.id, call.locale)),
  ),
  bindOperation(contract.getFilingChanges, async (call) =>
    answer(await getFilingChanges(callerOf(call), call.params.id, call.locale)),
  ),
  bindOperation(contract.addEntry, (call) => detailAnswer(addEntry(callerOf(call), places(call), call.body))),
  bindOperation(contract.updateEntry, (call) =>
    detailAnswer(updateEntry(callerOf(call), places(call), call.params.entryId, call.body)),
  ),
  bindOperation(contract.deleteEntry, (call) =>
    detailAnswer(deleteEntry(callerOf(call), places(call), call.params.entryId)),
  ),
];
