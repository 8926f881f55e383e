import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '@zaoce/domain';
import type { FileAnswer } from '@zaoce/platform';
import type { Knex } from 'knex';
import { visibleAnnouncements } from '../announcements/row';
import { publishedFrom } from '../shared/published';
import { isKeyOf } from './key';
import { mediaAddress, mediaDirectory } from './place';

interface FileRow {
  id: number;
  name: string;
  mime: string | null;
}

/** Shown in the browser; everything else is saved. */
const SHOWN = /^(image\/(jpeg|png|gif|webp)|application\/pdf)$/;

/**
 * A file of the media library, for who may have it: everybody when something published carries it, else only with a key
 * of the panel. Whatever it is, it cannot run as a page of this site.
 */
export async function getMedia(
  db: Knex,
  name: string,
  key: string | undefined,
  now: Date,
): Promise<FileAnswer> {
  const file = await findFile(db, name);
  if (!file) throw new Refusal('not-found');
  const keyed = isKeyOf(name, key, now);
  if (!keyed && !(await isPublic(db, file.id, name, now))) throw new Refusal('not-found');
  const mediaType = file.mime ?? 'application/octet-stream';
  return {
    file: await readBytes(name),
    fileName: file.name,
    mediaType,
    disposition: SHOWN.test(mediaType) ? 'inline' : 'attachment',
    headers: {
      'Cache-Control': keyed ? 'private, max-age=3600' : 'public, max-age=60',
      ...(mediaType === 'application/pdf'
        ? {}
        : { 'Content-Security-Policy': "default-src 'none'; sandbox" }),
    },
  };
}

/** The file, also when the name is that of one of the smaller pictures that Strapi makes of it. */
async function findFile(db: Knex, name: string): Promise<FileRow | undefined> {
  const names = [name, name.replace(/^(thumbnail|small|medium|large)_/, '')];
  return db('files')
    .whereRaw("hash || lower(coalesce(ext, '')) in (?, ?)", names)
    .first<FileRow | undefined>('id', 'name', 'mime');
}

async function isPublic(db: Knex, id: number, name: string, now: Date): Promise<boolean> {
  const attached = visibleAnnouncements(db, now)
    .join('files_related_mph as link', 'link.related_id', 'published.id')
    .where({ 'link.related_type': 'api::announcement.announcement', 'link.file_id': id });
  // A name has neither `%` nor `\`; an underscore that stands for any character finds nothing more: names are random.
  const shows = (column: string) => [column, 'like', `%${mediaAddress(name)}%`] as const;
  const carriers = [
    attached,
    visibleAnnouncements(db, now).where(...shows('published.body')),
    publishedFrom(db, 'guides').where((either) => {
      void either.where(...shows('published.body')).orWhere(...shows('published.body_en'));
    }),
    publishedFrom(db, 'faqs').where((either) => {
      void either.where(...shows('published.answer')).orWhere(...shows('published.answer_en'));
    }),
  ];
  for (const carrier of carriers) if (await carrier.first('published.id')) return true;
  return false;
}

async function readBytes(name: string): Promise<Buffer> {
  try {
    return await readFile(path.join(mediaDirectory(), path.basename(name)));
  } catch {
    throw new Refusal('not-found');
  }
}
