import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const STRAPI = path.resolve(__dirname, '..', '..', '..', '..', 'node_modules', '@strapi');

/** The parts of the panel that speak, each with the name under which the panel asks for its sentences. */
const SPEAKERS = [
  { folder: 'admin/dist/admin/admin/src', prefix: '' },
  { folder: 'content-manager/dist/admin', prefix: 'content-manager.' },
  { folder: 'content-type-builder/dist/admin', prefix: 'content-type-builder.' },
  { folder: 'upload/dist/admin', prefix: 'upload.' },
  { folder: 'i18n/dist/admin', prefix: 'i18n.' },
  { folder: 'email/dist/admin', prefix: 'email.' },
  { folder: 'plugin-users-permissions/dist/admin', prefix: 'users-permissions.' },
];

export type Sentences = ReadonlyMap<string, string>;

/**
 * The sentences of the installed Strapi in one language, under the keys that its panel asks for.
 *
 * @param language as in the names of Strapi's files: `en`, `zh-Hans`
 * @throws when a file is missing or holds something else than sentences
 */
export async function readSentences(language: string): Promise<Sentences> {
  const files = SPEAKERS.map(async ({ folder, prefix }) => {
    const file = path.join(STRAPI, folder, 'translations', `${language}.json.js`);
    const read = (await import(file)) as { default: Record<string, unknown> };
    const words = (read.default.default ?? read.default) as Record<string, unknown>;
    return Object.entries(words).map(([key, sentence]): [string, string] => {
      if (typeof sentence !== 'string') throw new Error(`${file} holds no sentence under ${key}`);
      return [prefix + key, sentence];
    });
  });
  return new Map((await Promise.all(files)).flat());
}

/** The code of the panel without its translations: whatever it asks for stands there, with or without the prefix. */
export function readCode(): string {
  return SPEAKERS.flatMap(({ folder }) => codeBelow(path.join(STRAPI, folder))).join('\n');
}

/**
 * Whether the panel's code names a key, whole or without its plugin's name.
 *
 * @param code of {@link readCode}
 */
export function asksFor(code: string, key: string): boolean {
  const prefix = SPEAKERS.map((speaker) => speaker.prefix).find(
    (name) => name !== '' && key.startsWith(name),
  );
  const names = prefix === undefined ? [key] : [key, key.slice(prefix.length)];
  return names.some((name) => ["'", '"', '`'].some((quote) => code.includes(`${name}${quote}`)));
}

function codeBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'translations' ? [] : codeBelow(found);
    return entry.name.endsWith('.mjs') ? [readFileSync(found, 'utf8')] : [];
  });
}
