import { enqueue } from '@zaoce/jobs';
import { inTransaction, theVault } from '@zaoce/platform';
import { describeAsked, type AskedExport } from './askedExport';
import { insertExport, WANTED_CONTEXT, type ExportRow } from './exportRepository';
import { exportFileName } from './fileName';
import { recordExport } from './recordExport';
import { writeListTask } from './writeListTask';

/** Has a job write the list. The same request of the same person, while that is under way, is the same export. */
export async function requestExport(asked: AskedExport): Promise<ExportRow> {
  const { ask, order, rows, requestId, ip } = asked;
  const { actor, now } = ask;
  const { source, format, locale } = order;
  const wanted = JSON.stringify({ sort: ask.sort, filter: ask.filter });
  return inTransaction(ask.strapi, async (trx) => {
    const { row, made } = await insertExport(trx, {
      user_id: actor.userId,
      actor_role: actor.role,
      authority_code: actor.authorityCode,
      resource: source.resource,
      format,
      language: locale,
      wanted_cipher: theVault().sealText(wanted, WANTED_CONTEXT),
      wanted_index: theVault().blindIndex([source.resource, format, locale, wanted].join('\n')),
      rows_total: rows,
      file_name: exportFileName(source, actor, { format, locale, now }),
    });
    if (!made) return row;
    // One after the other: each reads a long list.
    await enqueue(trx, writeListTask, { id: row.id }, { queue: 'list-exports' });
    const party = { actor, resource: source.resource, requestId, ip };
    await recordExport(trx, 'list.export-requested', party, { ...describeAsked(asked), export: row.id });
    return row;
  });
}
