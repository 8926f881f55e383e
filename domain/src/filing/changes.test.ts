import fc from 'fast-check';
import type { SectionsDraft } from '../sections/draft';
import { diffSections } from './changes';

const project = (id: string, name: string, costWan = '10') => ({ id, name, costWan });
const brief = (before: SectionsDraft, after: SectionsDraft) =>
  diffSections(before, after).map(({ path, kind, before: was, after: is }) => [
    kind,
    path,
    was?.zh ?? null,
    is?.zh ?? null,
  ]);

it('names field, before and after', () => {
  expect(diffSections({ basic: { mobile: '13800000000' } }, { basic: { mobile: '13900000000' } })).toEqual([
    {
      path: 'basic.mobile',
      label: { zh: '基本信息：手机号码', en: 'Basic information: Mobile number' },
      before: { zh: '13800000000', en: '13800000000' },
      after: { zh: '13900000000', en: '13900000000' },
      kind: 'changed',
    },
  ]);
});

it('reads words of a list as people do', () => {
  expect(
    brief({ basic: { employer: { kind: 'building' } } }, { basic: { employer: { kind: 'supervision' } } }),
  ).toEqual([['changed', 'basic.employer.kind', '施工', '工程监理']]);
});

it('follows entries by their id: an entry added in front changes no other', () => {
  const before = { projects: [project('a', '示例一'), project('b', '示例二')] };
  const after = { projects: [project('c', '示例三'), project('a', '示例一'), project('b', '示例二改')] };
  expect(brief(before, after)).toEqual([
    ['added', 'projects.0.name', null, '示例三'],
    ['added', 'projects.0.costWan', null, '10'],
    ['changed', 'projects.2.name', '示例二', '示例二改'],
  ]);
});

it('says what is gone, at its old place', () => {
  expect(
    brief(
      { projects: [project('a', '示例一'), project('b', '示例二')] },
      { projects: [project('a', '示例一')] },
    ),
  ).toEqual([
    ['removed', 'projects.1.name', '示例二', null],
    ['removed', 'projects.1.costWan', '10', null],
  ]);
});

it('labels an entry by its number', () => {
  expect(diffSections({}, { education: [{ id: 'x', category: 'elective' }] })[0]).toMatchObject({
    label: { zh: '继续教育 第 1 条：课程类别', en: 'Continuing education, no. 1: Category' },
    after: { zh: '选修', en: 'Elective' },
  });
});

it('takes empty text for nothing', () => {
  expect(diffSections({ basic: { telephone: '' } }, { basic: {} })).toEqual([]);
  expect(brief({ basic: { telephone: '' } }, { basic: { telephone: '010-12345678' } })).toEqual([
    ['added', 'basic.telephone', null, '010-12345678'],
  ]);
});

const sections: fc.Arbitrary<SectionsDraft> = fc.record(
  {
    basic: fc.record(
      { mobile: fc.string({ maxLength: 3 }), employer: fc.record({ name: fc.string({ maxLength: 3 }) }) },
      { requiredKeys: [] },
    ),
    projects: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.string({ maxLength: 3 }) }),
      { selector: ({ id }) => id },
    ),
  },
  { requiredKeys: [] },
);

it('of equal contents there is no difference; the way back has as many', () => {
  fc.assert(
    fc.property(sections, sections, (a, b) => {
      expect(diffSections(a, structuredClone(a))).toEqual([]);
      expect(diffSections(b, a)).toHaveLength(diffSections(a, b).length);
    }),
  );
});
