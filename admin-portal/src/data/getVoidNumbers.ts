import { listVoidNumbers, paginationMeta, voidNumber } from '@zaoce/domain';
import type { GetListParams, GetListResult } from 'react-admin';
import { API } from '../http/apiFetch';
import { httpClient } from '../http/httpClient';

/** The public list of void numbers in the shape of react-admin; it has pages and a search, and one order of its own. */
export async function getVoidNumbers({ pagination, filter }: GetListParams): Promise<GetListResult> {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const query = new URLSearchParams({ page: String(page), pageSize: String(perPage) });
  const { q } = filter as { q?: string };
  if (q) query.set('q', q);
  const { json } = await httpClient(`${API}${listVoidNumbers.path}?${query.toString()}`);
  const { data, meta } = json as { data: unknown; meta: unknown };
  const rows = voidNumber.array().parse(data);
  const { pagination: counted } = paginationMeta.parse(meta);
  return { data: rows.map((row) => ({ ...row, id: row.certificateNumber })), total: counted.total };
}
