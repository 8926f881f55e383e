import { refreshSession } from '../auth/refreshSession';
import { sessionStore } from '../auth/sessionStore';
import { ApiProblem, readProblem } from './apiProblem';
import { requestLocale } from './locale';

/** The one place of the API; same origin, so that the refresh cookie travels with it. */
export const API = '/api';

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const token = sessionStore.token();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  headers.set('Accept-Language', requestLocale.get());
  try {
    return await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem('network', 0, 'zaoce.error.network');
  }
}

/**
 * Asks the API with the session's token. A token that ran out is renewed once and the request repeated;
 * writes are safe to repeat because a 401 is answered before anything is done.
 * @throws ApiProblem for every answer that is not a success
 */
export async function apiFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const tokenSent = sessionStore.token();
  let response = await send(path, init);
  if (response.status === 401 && tokenSent && (await refreshSession(tokenSent))) {
    response = await send(path, init);
  }
  if (!response.ok) throw await readProblem(response);
  return response;
}
