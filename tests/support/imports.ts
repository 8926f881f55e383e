import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  getImport,
  importEducation,
  importQualifications,
  type ImportListName,
  type ImportView,
} from '@zaoce/domain';
import { call, type Reply } from './client';
import type { Office } from './office';

const STARTED = { qualifications: importQualifications, 'education-records': importEducation };

/** A file as another program made it. */
export function importFixture(name: string): Buffer {
  return readFileSync(path.join(__dirname, '..', 'fixtures', 'imports', name));
}

/** Uploads a list. */
export function upload(
  office: Office,
  token: string,
  list: ImportListName,
  file: Buffer | string,
  options: { dryRun?: boolean; name?: string } = {},
): Promise<Reply<typeof importQualifications>> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return call(office.url, STARTED[list], {
    token,
    file: { bytes, name: options.name ?? '名单.csv', type: 'application/octet-stream' },
    query: { dryRun: String(options.dryRun ?? true) },
  });
}

/** The import once its job has looked at the file. The office must run with role `all`. */
export async function whenRead(office: Office, token: string, id: number): Promise<ImportView> {
  for (let n = 0; n < 600; n += 1) {
    const { data } = await call(office.url, getImport, { token, params: { id } });
    if (!['waiting', 'reading'].includes(data.state)) return data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the file was not read');
}

/** Uploads a list and waits until every row has been looked at. */
export async function check(
  office: Office,
  token: string,
  list: ImportListName,
  file: Buffer | string,
  options: { dryRun?: boolean; name?: string } = {},
): Promise<ImportView> {
  const started = await upload(office, token, list, file, options);
  if (started.status !== 202) throw new Error(`the upload was answered ${started.status} ${started.code}`);
  return whenRead(office, token, started.data.id);
}
