import { withNeeds } from './build-parts.mjs';

const part = (name: string, ...after: string[]) => ({
  name,
  after,
  label: '',
  inputs: [],
  outputs: [],
  commands: [],
});
const all = [part('rules'), part('server', 'rules'), part('portal', 'rules'), part('panel', 'server')];
const names = (...wanted: string[]) => withNeeds(all, wanted).map(({ name }) => name);

test('a part brings along what it needs, needs first', () => {
  expect(names('panel')).toEqual(['rules', 'server', 'panel']);
  expect(names('portal')).toEqual(['rules', 'portal']);
});

test('all parts keep their order and come once', () => {
  expect(names('panel', 'portal', 'server', 'rules')).toEqual(['rules', 'server', 'portal', 'panel']);
});

test('an unknown part is refused by name', () => {
  expect(() => names('kitchen')).toThrow(/kitchen.*rules, server, portal, panel/);
});
