import { apiFetch } from './apiFetch';
import { fileNameOf } from './fileNameOf';

/** Fetches a protected file and has the browser save it under the name the office gave it. @throws ApiProblem */
export async function saveFile(path: string): Promise<void> {
  await saveResponse(await apiFetch(path, {}));
}

/** Has the browser save what was answered, under the name the office gave it. */
export async function saveResponse(response: Response): Promise<void> {
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(response.headers.get('Content-Disposition')) ?? '';
  link.click();
  URL.revokeObjectURL(address);
}
