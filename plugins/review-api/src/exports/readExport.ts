import { Readable } from 'node:stream';
import { Refusal } from '@zaoce/domain';
import { fileAnswer, theStore, type FileAnswer, type Strapi } from '@zaoce/platform';
import { exportsOf, type ExportRow } from './exportRepository';
import { FORMATS } from './format/formats';
import { recordExportNow, type ExportParty } from './recordExport';

/** An export of one's own; somebody else's is not there. */
export async function getMyExport(strapi: Strapi, userId: number, id: number): Promise<ExportRow> {
  const row = await exportsOf(strapi.db.connection, userId).where({ id }).first<ExportRow | undefined>();
  if (!row) throw new Refusal('not-found');
  return row;
}

/** The file, for whoever asked for it and nobody else; each download is in the trail. */
export async function readMyExport(
  strapi: Strapi,
  { actor, ...from }: Omit<ExportParty, 'resource'>,
  id: number,
): Promise<FileAnswer> {
  const row = await getMyExport(strapi, actor.userId, id);
  if (row.state === 'waiting' || row.state === 'running') throw new Refusal('not-ready');
  if (row.state !== 'ready' || !row.object_key) throw new Refusal('not-found');
  const file = await theStore().open(row.object_key);
  const { resource, digest: sha256, rows_done: rows } = row;
  await recordExportNow(
    strapi,
    'list.export-downloaded',
    { actor, resource, ...from },
    { export: id, rows, sha256 },
  );
  const stream = Readable.from(file.stream(), { objectMode: false });
  stream.once('close', () => void file.close());
  return fileAnswer(stream, row.file_name, FORMATS[row.format].mediaType);
}
