import { apiFetch } from './apiFetch';

/** Fetches a protected file (scan, PDF) with the session's token. @throws ApiProblem */
export async function fetchBlob(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await apiFetch(path, signal ? { signal } : {});
  return response.blob();
}
