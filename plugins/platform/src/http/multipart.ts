import busboy from 'busboy';
import { Refusal } from '@zaoce/domain';
import type { IncomingMessage } from 'node:http';

/** 2 MB as the manual means it. */
export const UPLOAD_LIMIT_BYTES = 2 * 1024 * 1024;
const FIELD_LIMIT_BYTES = 1024;

export interface UploadedFile {
  fileName: string;
  bytes: Buffer;
}

export interface Multipart {
  fields: Record<string, string>;
  file: UploadedFile | null;
}

/**
 * Reads one file and a few short fields from a multipart request. The limit holds while the bytes arrive: the first
 * byte over it ends the reading, and nothing is ever written to disk unencrypted.
 */
export function readMultipart(request: IncomingMessage, fileField: string): Promise<Multipart> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let file: UploadedFile | null = null;
    let settled = false;
    const settle = (finish: () => void) => {
      if (settled) return;
      settled = true;
      finish();
    };
    const parser = startParser(request, reject);
    if (!parser) return;
    const refuse = (error: Error) => {
      settle(() => {
        request.unpipe(parser);
        request.resume();
        reject(error);
      });
    };
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      if (name !== fileField || file) {
        stream.resume();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse(new Refusal('too-large', { params: { limit: '2 MB' } })));
      stream.on('end', () => {
        file = { fileName: info.filename ?? '', bytes: Buffer.concat(chunks) };
      });
    });
    parser.on('error', () => refuse(new Refusal('malformed-request')));
    parser.on('close', () => settle(() => resolve({ fields, file })));
    request.on('aborted', () => refuse(new Refusal('malformed-request')));
    request.pipe(parser);
  });
}

/** Busboy emits `limit` when a file reaches `fileSize`; a file of exactly our limit is still good. */
function startParser(request: IncomingMessage, reject: (error: Error) => void): busboy.Busboy | null {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 1,
        fields: 5,
        fieldSize: FIELD_LIMIT_BYTES,
        fileSize: UPLOAD_LIMIT_BYTES + 1,
        parts: 8,
      },
    });
  } catch {
    request.resume();
    reject(new Refusal('unsupported-body'));
    return null;
  }
}
