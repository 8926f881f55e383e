import {
  cancelImport,
  commitImport,
  importEducation,
  importError,
  importQualifications,
  importView,
  listImportErrors,
  operationPath,
  type ImportListName,
  type ImportView,
} from '@zaoce/domain';
import { API, apiFetch } from '../http/apiFetch';
import { callOperation } from '../http/callOperation';
import { httpClient } from '../http/httpClient';

const START = { qualifications: importQualifications, 'education-records': importEducation };

type Version = Pick<ImportView, 'id' | 'version'>;

/** What a lead does to lists that come as files. All throw ApiProblem. */
export const importVerbs = {
  /** Uploads a file to be looked at; nothing is written yet. */
  async startImport(list: ImportListName, file: File): Promise<ImportView> {
    const body = new FormData();
    body.set('file', file);
    const response = await apiFetch(`${API}${START[list].path}?dryRun=true`, { method: 'POST', body });
    return importView.parse(await response.json());
  },
  commitImport: ({ id, version }: Version, skipWrong: boolean, idempotencyKey: string) =>
    callOperation(commitImport, { params: { id }, version, body: { skipWrong }, idempotencyKey }),
  cancelImport: ({ id, version }: Version) => callOperation(cancelImport, { params: { id }, version }),
  /** A page of the wrong rows, counted from 0. */
  async listImportErrors(id: number, page: number, perPage: number) {
    const range = encodeURIComponent(JSON.stringify([page * perPage, (page + 1) * perPage - 1]));
    const path = operationPath(listImportErrors.path, { id });
    const { json, headers } = await httpClient(`${API}${path}?range=${range}`);
    return { rows: importError.array().parse(json), total: Number(headers.get('X-Total-Count') ?? 0) };
  },
};
