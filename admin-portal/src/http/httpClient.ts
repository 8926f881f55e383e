import { apiFetch } from './apiFetch';

interface JsonAnswer {
  status: number;
  headers: Headers;
  body: string;
  json: unknown;
}

/** The `httpClient` that the stock `simpleRestProvider` asks for: JSON in and out through {@link apiFetch}. */
export async function httpClient(url: string, options: RequestInit = {}): Promise<JsonAnswer> {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  if (options.body && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');

  const response = await apiFetch(url, { ...options, headers });
  const body = await response.text();
  const json: unknown = body ? JSON.parse(body) : null;
  return { status: response.status, headers: response.headers, body, json };
}
