import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishMessages from 'ra-language-english';
import { en } from './en';
import { zh } from './zh';

type Messages = { [key: string]: string | Messages };

function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages as Messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

function lookUp(messages: object, path: string): unknown {
  return path.split('.').reduce<unknown>((found, step) => (found as Messages | undefined)?.[step], messages);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const variablesOf = (text: string) => [...new Set(text.match(/%\{(\w+)\}/g) ?? [])].sort();

describe('the dictionaries', () => {
  it("say in Chinese everything that react-admin says in English, and nothing it doesn't", () => {
    expect(keysOf(zh.ra).sort()).toEqual(keysOf(englishMessages.ra).sort());
  });

  it('say the same things in both languages', () => {
    expect(keysOf(zh).sort()).toEqual(keysOf(en).sort());
  });

  it('leave nothing empty', () => {
    for (const messages of [zh, en]) {
      expect(keysOf(messages).filter((key) => lookUp(messages, key) === '')).toEqual([]);
    }
  });

  it('fill in the same values in both languages', () => {
    // Counting is written into English sentences where Chinese has none, and react-admin names a sorted field in two ways.
    const differs = keysOf(zh.zaoce as object).filter((key) => {
      const [chinese, english] = [zh, en].map((messages) =>
        variablesOf(String(lookUp(messages, `zaoce.${key}`))),
      );
      return JSON.stringify(chinese) !== JSON.stringify(english);
    });
    expect(differs).toEqual([]);
  });

  it('know every text that the portal asks for', () => {
    const asked = sources(join(__dirname, '..')).flatMap((source) =>
      [...source.matchAll(/['"]((?:zaoce|resources)\.[\w.-]+)['"]/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(150);
    const settings = ['zaoce.largeType'];
    expect(asked.filter((key) => !settings.includes(key) && typeof lookUp(zh, key) !== 'string')).toEqual([]);
  });
});
