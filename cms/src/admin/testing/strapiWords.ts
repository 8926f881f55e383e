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

interface Speaker {
  prefix: string;
  /** What it consists of, without its translations. */
  code: string;
}

/** The code of the panel's parts: whatever they ask for stands there, with or without their name before it. */
export function readCode(): Speaker[] {
  return SPEAKERS.map(({ folder, prefix }) => ({
    prefix,
    code: codeBelow(path.join(STRAPI, folder)).join('\n'),
  }));
}

/** Whether the panel's code names a key, whole or without its plugin's name. */
export function asksFor(panel: Speaker[], key: string): boolean {
  return panel.some(({ prefix, code }) => {
    const names = key.startsWith(prefix) ? [key, key.slice(prefix.length)] : [key];
    return names.some((name) => ["'", '"', '`'].some((quote) => code.includes(`${name}${quote}`)));
  });
}

const DESCRIPTOR =
  /(?:\bid|[a-z]Id): (getTrad\w*\()?(['"`])([^'"`\s]+)\2\)?,[^{}]{0,60}?defaultMessage: (['"`])((?:(?!\4)[^\\]|\\.)*)\4/g;

/** The sentences that stand in English in the code itself, which may be missing in the files of all languages. */
export function sentencesInCode(panel: Speaker[]): Sentences {
  const found = panel.flatMap(({ prefix, code }) =>
    [...code.matchAll(DESCRIPTOR)].map(([, translated, , key = '', , sentence = '']): [string, string] => [
      translated ? prefix + key : key.replace(/\$\{(?:pluginId|PLUGIN_ID)\}\./, prefix),
      sentence,
    ]),
  );
  return new Map(found.filter(([key]) => !key.includes('${')));
}

function codeBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'translations' ? [] : codeBelow(found);
    return entry.name.endsWith('.mjs') ? [readFileSync(found, 'utf8')] : [];
  });
}
