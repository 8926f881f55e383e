import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { errors } from '@strapi/utils';
import { writeDurably } from '@zaoce/platform';
import { mediaAddress, mediaDirectory, type StoredFile } from './place';
import { signedAddress } from './key';
import { looksLike } from './looksLike';

interface Upload extends StoredFile {
  buffer?: Buffer;
  stream?: NodeJS.ReadableStream;
  url?: string;
  name?: string;
  mime?: string;
}

/**
 * Where the panel's media library puts its files: into the installation's own folder, out of the reach of a web server.
 * They are private to Strapi, so the panel asks for addresses with a key; the public gets only what published content
 * carries (`getMedia`).
 */
export function init() {
  return {
    upload: store,
    uploadStream: store,
    delete: async (file: StoredFile): Promise<void> => rm(placeOf(file), { force: true }),
    isPrivate: (): boolean => true,
    getSignedUrl: (file: StoredFile): { url: string } => ({ url: signedAddress(nameOf(file), new Date()) }),
  };
}

async function store(file: Upload): Promise<void> {
  const bytes = file.buffer ?? (await buffer(file.stream as NodeJS.ReadableStream));
  if (!looksLike(file.mime ?? '', bytes)) {
    throw new errors.ValidationError(
      `“${file.name ?? ''}”的内容与文件类型不符，请重新导出后上传。 The content is not what the name says.`,
    );
  }
  await mkdir(mediaDirectory(), { recursive: true, mode: 0o700 });
  await writeDurably(placeOf(file), bytes);
  file.url = mediaAddress(nameOf(file));
}

function nameOf({ hash, ext }: StoredFile): string {
  return `${hash}${(ext ?? '').toLowerCase()}`;
}

function placeOf(file: StoredFile): string {
  return path.join(mediaDirectory(), path.basename(nameOf(file)));
}
