import { z } from 'zod';

/** The first entry: what is needed before any row is read. */
export const openingSchema = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** Fingerprints of the keys that its sealed data need. */
  dataKeys: z.array(z.string()),
  indexKey: z.string(),
  major: z.number(),
  beforeData: z.array(z.string()),
  afterData: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Opening = z.output<typeof openingSchema>;

const files = z.object({
  count: z.number(),
  bytes: z.number(),
  /** SHA-256 over name and SHA-256 of every file, in the order of the archive. */
  digest: z.string(),
});

/** The last entry: what must have been read before. */
export const manifestSchema = z.object({
  tables: z.array(z.object({ name: z.string(), rows: z.number(), digest: z.string() })),
  sequences: z.array(z.string()),
  objects: files,
  media: files,
  /** Objects that the rows name and somebody removed while the backup ran (pictures of a draft). */
  removedMeanwhile: z.array(z.string()),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Names of the entries. */
export const OPENING = 'opening.json';
export const MANIFEST = 'manifest.json';
export const tableEntry = (table: number, part: number) =>
  `tables/${String(table).padStart(5, '0')}/${String(part).padStart(7, '0')}.gz`;
export const TABLE_ENTRY = /^tables\/(\d{5})\/\d{7}\.gz$/;
export const OBJECT_ENTRY = /^objects\/([0-9a-f]{2}\/[0-9a-f-]{36}\.[0-9a-f]{8}(?:\.frames)?)$/;
export const MEDIA_ENTRY = /^media\/([A-Za-z0-9_-][A-Za-z0-9._-]{0,200})$/;
