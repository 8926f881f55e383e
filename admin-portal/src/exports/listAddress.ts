import { exportList, operationPath, type ExportFormat } from '@zaoce/domain';
import { API } from '../http/apiFetch';

/** A list as it stands on the screen. */
export interface ShownList {
  resource: string;
  sort: { field: string; order: string };
  filter: object;
}

/** The address of the file of a list: the same sort and filter as the list itself, without its pages. */
export function listAddress({ resource, sort, filter }: ShownList, format: ExportFormat): string {
  const query = new URLSearchParams({
    format,
    sort: JSON.stringify([sort.field, sort.order]),
    filter: JSON.stringify(filter),
  });
  return `${API}${operationPath(exportList.path, { resource })}?${query.toString()}`;
}
