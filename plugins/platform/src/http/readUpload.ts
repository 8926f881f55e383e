import type { IncomingMessage } from 'node:http';
import type { Operation } from '@zaoce/domain';
import { theStore } from '../services';
import { readMultipart, UPLOAD_LIMIT_BYTES, type UploadedFile } from './multipart';
import { storeUpload, type StoredUpload } from './storedUpload';

/** What came with a multipart request: its fields, and the file in memory or in the store. */
export interface Upload {
  fields: Record<string, string>;
  file: UploadedFile | null;
  stored: StoredUpload | null;
  /** Removes a stored file of a request that is refused after all. */
  forget(): Promise<void>;
}

/** Reads the upload of an operation; null for operations that take none. */
export async function readUpload(request: IncomingMessage, operation: Operation): Promise<Upload | null> {
  const { file: field, storedUpTo } = operation;
  if (!field) return null;
  if (storedUpTo === undefined) {
    const { fields, file } = await readMultipart(request, field, UPLOAD_LIMIT_BYTES, collect);
    return { fields, file, stored: null, forget: () => Promise.resolve() };
  }
  const store = theStore();
  const kept: { upload?: StoredUpload } = {};
  const forget = async () => {
    if (kept.upload) await store.remove(kept.upload.key);
  };
  try {
    const { fields, file } = await readMultipart(request, field, storedUpTo, async (name, source) => {
      kept.upload = await storeUpload(store, name, source);
      return kept.upload;
    });
    return { fields, file: null, stored: file, forget };
  } catch (error) {
    await forget();
    throw error;
  }
}

async function collect(fileName: string, source: AsyncIterable<Buffer>): Promise<UploadedFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return { fileName, bytes: Buffer.concat(chunks) };
}
