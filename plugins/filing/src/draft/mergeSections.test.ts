import { initialRule } from '../testing/filingRow';
import fc from 'fast-check';
import { mergeSections } from './mergeSections';

const merge = (
  before: Parameters<typeof mergeSections>[1],
  given: Parameters<typeof mergeSections>[2],
  association = [{ id: 'association-1', hours: '8', source: 'association' as const }],
) => mergeSections(initialRule, before, given, association);

test('a section that is given replaces the one before, the others stay', () => {
  const merged = merge({ basic: { school: '甲' }, projects: [{ id: 'a' }] }, { basic: { major: '造价' } });
  expect(merged).toEqual({ basic: { major: '造价' }, projects: [{ id: 'a' }] });
});

test('sections that the rule does not have are named', () => {
  expect(() => merge({}, { loss: {}, information: {} })).toThrow(
    expect.objectContaining({
      code: 'rule-refused',
      issues: [
        expect.objectContaining({ path: 'sections.loss' }),
        expect.objectContaining({ path: 'sections.information' }),
      ],
    }),
  );
});

test('courses of the association are as it reported them, whatever is sent', () => {
  const { education } = merge(
    {},
    {
      education: [
        { id: 'association-1', hours: '80', source: 'association' },
        { id: 'x', hours: '2' },
      ],
    },
  );
  expect(education).toEqual([
    { id: 'association-1', hours: '8', source: 'association' },
    { id: 'x', hours: '2', source: 'self' },
  ]);
});

test('every entry has an id of its own, and ids that were unique stay', () => {
  const entry = fc.record({
    id: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    name: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (projects) => {
      const ids = (merge({}, { projects }).projects ?? []).map((one) => one.id);
      expect(new Set(ids).size).toBe(projects.length);
      expect(ids).not.toContain(undefined);
      for (const [index, { id }] of projects.entries()) {
        if (id && projects.findIndex((one) => one.id === id) === index) expect(ids[index]).toBe(id);
      }
    }),
  );
});
