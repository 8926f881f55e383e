import path from 'node:path';
import { dataDirectory } from '@zaoce/platform';

/** What Strapi knows of a file: a random name and its ending. */
export interface StoredFile {
  hash: string;
  /** With its dot. */
  ext?: string | null;
}

/** Where the files of the media library lie. */
export function mediaDirectory(): string {
  return path.join(dataDirectory(), 'media');
}

/** The public address of a file. */
export function mediaAddress(name: string): string {
  return `/api/media/${name}`;
}

/**
 * Turns the addresses of files in a text into public ones: the panel writes them as it sees them, with its own host and
 * with a key that is not the public's.
 */
export function publicAddresses(markdown: string): string {
  return markdown.replace(
    /(?:https?:\/\/[^/\s()"']+)?(\/api\/media\/[A-Za-z0-9_-]+\.[a-z0-9]+)(?:\?[^\s()"']*)?/g,
    '$1',
  );
}
