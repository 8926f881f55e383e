import { findStaff } from '@zaoce/account';
import { today, type Role } from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { inTransaction, publicUrl, theStore, theVault, type Actor, type Strapi } from '@zaoce/platform';
import { describeWanted } from './describeWanted';
import { findExport, updateExport, WANTED_CONTEXT, type ExportRow } from './exportRepository';
import { exportSettings } from './exportSettings';
import { recordExport } from './recordExport';
import type { Wanted } from './source';
import { SOURCES } from './sources';
import { findStaffRecipient } from './staffRecipient';
import { writeExport, type Written } from './writeExport';

/** How often the page sees how far it is. */
const NOTED_EVERY_MS = 2000;

/** Writes the list of an export into the store and tells who asked for it. What is done already is left alone. */
export async function writeList(strapi: Strapi, id: number): Promise<void> {
  const db = strapi.db.connection;
  const row = await findExport(db, id);
  if (!row || (row.state !== 'waiting' && row.state !== 'running')) return;
  const actor = await stillAllowed(strapi, row);
  if (!actor) return failExport(strapi, id);
  await updateExport(db, id, { state: 'running', rows_done: 0 });
  const wanted = JSON.parse(theVault().openText(row.wanted_cipher, WANTED_CONTEXT)) as Wanted;
  const written: Written = { rows: 0, bytes: 0, sha256: null };
  const ask = { strapi, actor, now: new Date(), ...wanted };
  const order = { source: SOURCES[row.resource], format: row.format, locale: row.language };
  const noted = noteProgress(strapi, id, written);
  const key = await theStore()
    .putStream(writeExport(ask, order, written))
    .finally(() => clearInterval(noted));
  await finish(strapi, row, { actor, key, written, wanted });
}

/** Gives up an export; nothing of it is kept. */
export function failExport(strapi: Strapi, id: number): Promise<void> {
  return updateExport(strapi.db.connection, id, { state: 'failed', finished_at: new Date() });
}

/** Whoever asked may have lost the right to since: then nothing is written. */
async function stillAllowed(strapi: Strapi, row: ExportRow): Promise<Actor | null> {
  const staff = await findStaff(strapi.db.connection, row.user_id);
  const same = staff?.role === (row.actor_role as Role) && staff.authorityCode === row.authority_code;
  return staff && same ? { ...staff, sessionId: '' } : null;
}

function noteProgress(strapi: Strapi, id: number, written: Written): NodeJS.Timeout {
  return setInterval(() => {
    updateExport(strapi.db.connection, id, { rows_done: written.rows }).catch((error: unknown) =>
      strapi.log.warn(`the progress of export ${id} could not be noted: ${String(error)}`),
    );
  }, NOTED_EVERY_MS);
}

interface Finished {
  actor: Actor;
  key: string;
  written: Written;
  wanted: Wanted;
}

async function finish(strapi: Strapi, row: ExportRow, { actor, key, written, wanted }: Finished) {
  const now = new Date();
  const expires = new Date(now.getTime() + exportSettings().keptDays * 86_400_000);
  const { rows, bytes, sha256 } = written;
  await inTransaction(strapi, async (trx) => {
    await updateExport(trx, row.id, {
      state: 'ready',
      rows_done: rows,
      rows_total: rows,
      object_key: key,
      bytes,
      digest: sha256,
      finished_at: now,
      expires_at: expires,
    });
    const recipient = await findStaffRecipient(trx, row.user_id);
    if (recipient) {
      await notify(trx, {
        event: 'export-ready',
        recipient,
        key: `list-export:${row.id}:ready`,
        expiresAt: expires,
        params: {
          list: SOURCES[row.resource].label,
          fileName: row.file_name,
          rows,
          expiresOn: today(expires),
          link: `${publicUrl()}/review/exports`,
        },
      });
    }
    const details = { format: row.format, language: row.language, ...describeWanted(wanted) };
    const party = { actor, resource: row.resource };
    await recordExport(trx, 'list.exported', party, { ...details, rows, sha256, export: row.id });
  });
}
