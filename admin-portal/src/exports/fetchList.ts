import { exportView, type ExportFormat, type ExportView } from '@zaoce/domain';
import { apiFetch } from '../http/apiFetch';
import { saveResponse } from '../http/saveFile';
import { listAddress, type ShownList } from './listAddress';

/**
 * Has the browser save a list. A long one is made by the office later: then this answers the export to wait for.
 * @throws ApiProblem
 */
export async function fetchList(shown: ShownList, format: ExportFormat): Promise<ExportView | null> {
  const response = await apiFetch(listAddress(shown, format));
  if (response.status === 202) return exportView.parse(await response.json());
  await saveResponse(response);
  return null;
}
