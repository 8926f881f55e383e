import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { choices, fields } from './fields';

const TYPES = path.resolve(__dirname, '..', '..', 'api');

interface Schema {
  info: { displayName: string };
  pluginOptions: { 'content-manager': { visible: boolean } };
  attributes: Record<string, { enum?: string[] }>;
}

const shown = readdirSync(TYPES).flatMap((name): [string, Schema][] => {
  const file = path.join(TYPES, name, 'content-types', name, 'schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  return schema.pluginOptions['content-manager'].visible ? [[`api::${name}.${name}`, schema]] : [];
});

test('there are types to work on in the panel', () => {
  expect(shown.map(([uid]) => uid)).toContain('api::announcement.announcement');
});

test.each(shown)('%s has a Chinese name, Chinese fields and Chinese choices', (uid, { info, attributes }) => {
  expect(info.displayName).toMatch(/\p{Script=Han}/u);
  const own = [...Object.keys(attributes), 'createdAt', 'updatedAt'];
  expect(own.filter((field) => !fields[`content-manager.content-types.${uid}.${field}`])).toEqual([]);
  const offered = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
  expect(offered.filter((choice) => !choices[choice])).toEqual([]);
});
