import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { Refusal } from '@zaoce/domain';

/** 2 MB as the manual means it. */
export const UPLOAD_LIMIT_BYTES = 2 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const FIELD_LIMIT_BYTES = 1024;

export interface UploadedFile {
  fileName: string;
  bytes: Buffer;
}

export interface Multipart<File> {
  fields: Record<string, string>;
  file: File | null;
}

/** Takes the file while it arrives; its stream breaks when the request does or when the limit is passed. */
export type FileTaker<File> = (fileName: string, source: Readable) => Promise<File>;

/**
 * Reads one file and a few short fields from a multipart request. The limit holds while the bytes arrive: the first
 * byte over it ends the reading, and nothing is ever written to disk unencrypted.
 */
export function readMultipart<File>(
  request: IncomingMessage,
  fileField: string,
  limitBytes: number,
  take: FileTaker<File>,
): Promise<Multipart<File>> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let taking: Promise<File> | null = null;
    let arriving: Readable | null = null;
    const parser = startParser(request, limitBytes, reject);
    if (!parser) return;
    const refuse = (error: Error) => {
      request.unpipe(parser);
      request.resume();
      arriving?.destroy(error);
      reject(error);
    };
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      if (name !== fileField || taking) {
        stream.resume();
        return;
      }
      arriving = stream;
      const limit = `${Math.round(limitBytes / MEGABYTE)} MB`;
      stream.on('limit', () => refuse(new Refusal('too-large', { params: { limit } })));
      taking = take(info.filename ?? '', stream);
      taking.catch(refuse);
    });
    parser.on('error', () => refuse(new Refusal('malformed-request')));
    parser.on('close', () => {
      Promise.resolve(taking).then((file) => resolve({ fields, file }), reject);
    });
    request.on('aborted', () => refuse(new Refusal('malformed-request')));
    request.pipe(parser);
  });
}

/** Busboy emits `limit` when a file reaches `fileSize`; a file of exactly our limit is still good. */
function startParser(
  request: IncomingMessage,
  limitBytes: number,
  reject: (error: Error) => void,
): busboy.Busboy | null {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 1,
        fields: 5,
        fieldSize: FIELD_LIMIT_BYTES,
        fileSize: limitBytes + 1,
        parts: 8,
      },
    });
  } catch {
    request.resume();
    reject(new Refusal('unsupported-body'));
    return null;
  }
}
