import { guardNode } from './guard-node.mjs';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
])('Node %s: %s', (version, good) => {
  const written: string[] = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  expect(guardNode(version)).toBe(good);
  expect(written.join('')).toMatch(good ? /^$/ : new RegExp(`${version}；.*\\n.*${version}; `));
  process.exitCode = 0;
  jest.restoreAllMocks();
});
