/** What a handler gives back; `send.ts` turns it into HTTP. */
export interface Answer<Data> {
  data: Data;
  meta?: unknown;
  /** Sent as ETag; the client returns it as If-Match. */
  version?: number;
  headers?: Record<string, string>;
  cookies?: Cookie[];
}

export interface Cookie {
  name: string;
  value: string;
  path: string;
  /** Seconds; 0 removes the cookie. */
  maxAge: number;
}

export interface FileAnswer {
  file: Buffer;
  fileName: string;
  headers?: Record<string, string>;
}

/** An answer with its data and, where the record has one, its version. */
export function answer<Data>(data: Data, extra: Omit<Answer<Data>, 'data'> = {}): Answer<Data> {
  return { data, ...extra };
}

/** A file to show in the browser. */
export function fileAnswer(file: Buffer, fileName: string): FileAnswer {
  return { file, fileName };
}
