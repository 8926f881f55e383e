import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, countRows, type Answer, type Binding } from '@zaoce/platform';
import { z } from 'zod';
import { listAnswer } from '../dialect/listAnswer';
import { readList } from '../dialect/readList';
import { readAsked } from './askedExport';
import { exportsOf, type ExportRow } from './exportRepository';
import { exportSettings } from './exportSettings';
import { toExportView } from './exportView';
import { getMyExport, readMyExport } from './readExport';
import { requestExport } from './requestExport';
import { streamExport } from './streamExport';

const SORTABLE = ['id'];
const filter = z.strictObject({ state: contract.exportView.shape.state.optional() });

/** Any list as a file; the routes come before those of single records. */
export const exportBindings: Binding[] = [
  bindOperation(contract.exportList, async (call) => {
    const caller = { ...call, actor: actorOf(call) };
    const asked = await readAsked(caller, { ...call.query, ...call.params });
    if (asked.rows <= exportSettings().directRows) return streamExport(asked);
    return acceptedAnswer(await requestExport(asked));
  }),
  bindOperation(contract.createExport, async (call) =>
    acceptedAnswer(await requestExport(await readAsked({ ...call, actor: actorOf(call) }, call.body))),
  ),
  bindOperation(contract.listExports, async (call) => {
    const list = readList(call.query, filter, SORTABLE);
    const mine = exportsOf(call.strapi.db.connection, actorOf(call).userId).modify((query) => {
      if (list.filter.state) void query.where({ state: list.filter.state });
      if (list.ids) void query.whereIn('id', list.ids);
    });
    const total = await countRows(mine);
    const rows = (await mine
      .orderBy('id', list.sort.order)
      .offset(list.offset)
      .limit(list.limit)) as ExportRow[];
    return listAnswer('exports', { rows: rows.map(toExportView), total }, list.offset);
  }),
  bindOperation(contract.getExport, async ({ strapi, params, ...call }) =>
    answer(toExportView(await getMyExport(strapi, actorOf(call).userId, params.id))),
  ),
  bindOperation(contract.downloadExport, ({ strapi, params, requestId, ip, ...call }) =>
    readMyExport(strapi, { actor: actorOf(call), requestId, ip }, params.id),
  ),
];

function acceptedAnswer(row: ExportRow): Answer<contract.ExportView> {
  return answer(toExportView(row), {
    accepted: true,
    headers: { Location: `/api/review/exports/${row.id}` },
  });
}
