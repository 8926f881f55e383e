import type { Readable } from 'node:stream';

/** What a handler gives back; `send.ts` turns it into HTTP. */
export interface Answer<Data> {
  data: Data;
  meta?: unknown;
  /** Sent as ETag; the client returns it as If-Match. */
  version?: number;
  headers?: Record<string, string>;
  cookies?: Cookie[];
  /** Sent as 202: what was asked for will be done; for operations with `acceptedInstead`. */
  accepted?: true;
}

export interface Cookie {
  name: string;
  value: string;
  path: string;
  /** Seconds; 0 removes the cookie. */
  maxAge: number;
}

export interface FileAnswer {
  file: Buffer | Readable;
  fileName: string;
  /** For the envelope `file`, whose type the operation does not fix. */
  mediaType?: string;
  /** Shown by the browser or saved; without it, files of the envelope `file` are saved and others shown. */
  disposition?: 'inline' | 'attachment';
  headers?: Record<string, string>;
}

/** An answer with its data and, where the record has one, its version. */
export function answer<Data>(data: Data, extra: Omit<Answer<Data>, 'data'> = {}): Answer<Data> {
  return { data, ...extra };
}

/** A file to show in the browser; with a media type of its own one to save. */
export function fileAnswer(file: Buffer | Readable, fileName: string, mediaType?: string): FileAnswer {
  return { file, fileName, ...(mediaType ? { mediaType } : {}) };
}
