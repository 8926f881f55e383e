import { answer, type Answer } from '@zaoce/platform';

/** A page in react-admin's dialect: bare rows, and `Content-Range: filings 0-24/319`. */
export function listAnswer<Row>(
  resource: string,
  page: { rows: Row[]; total: number },
  offset: number,
  headers: Record<string, string> = {},
): Answer<Row[]> {
  const last = Math.max(offset, offset + page.rows.length - 1);
  const contentRange = `${resource} ${offset}-${last}/${page.total}`;
  return answer(page.rows, {
    headers: { 'Content-Range': contentRange, 'X-Total-Count': String(page.total), ...headers },
  });
}
