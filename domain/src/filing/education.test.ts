import fc from 'fast-check';
import type { EducationDraft } from '../sections/draft';
import { countHours, repeatedCourses } from './education';

const course: EducationDraft = {
  startsOn: '2026-03-02',
  endsOn: '2026-03-04',
  category: 'compulsory',
  content: '工程造价 计价规范',
  hours: '15',
  source: 'self',
};
const reported: EducationDraft = { ...course, content: '工程造价计价规范', source: 'association' };
const hours = (...entries: EducationDraft[]) => countHours(entries, '1800-01-01', '2999-12-31');

describe('a course that stands there twice', () => {
  it.each<[string, EducationDraft[], number[]]>([
    ['typed and then reported', [course, reported], [0]],
    ['reported and then typed', [reported, course], [1]],
    ['typed twice', [course, course], [1]],
    ['on other days', [course, { ...course, endsOn: '2026-03-05' }], []],
    ['of another category', [course, { ...course, category: 'elective' }], []],
    ['of other content', [course, { ...course, content: '合同管理' }], []],
    ['not yet filled in', [{ content: '' }, { content: '' }, {}, {}], []],
  ])('%s', (_, entries, positions) => {
    expect([...repeatedCourses(entries)]).toEqual(positions);
  });

  it('counts the hours that the association reported, not the ones that were typed', () => {
    expect(hours({ ...course, hours: '90' }, reported)).toEqual({ compulsory: 15, elective: 0 });
  });
});

describe('hours', () => {
  const entries = fc.array(
    fc.record(
      {
        startsOn: fc.constantFrom('2026-01-01', '2026-02-01'),
        endsOn: fc.constantFrom('2026-02-02', '2026-03-03'),
        category: fc.constantFrom('compulsory', 'elective'),
        content: fc.constantFrom('甲', '甲 ', '乙', ''),
        hours: fc.constantFrom('1', '7.5', '15', 'x'),
        source: fc.constantFrom('self' as const, 'association' as const),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 8 },
  );

  it('do not change when every entry is typed once more after the others', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const complete = list.filter(
          ({ startsOn, endsOn, content, category }) => startsOn && endsOn && content?.trim() && category,
        );
        const typed = complete.map((entry) => ({ ...entry, source: 'self' as const }));
        expect(hours(...complete, ...typed)).toEqual(hours(...complete));
      }),
    );
  });

  it('are never more than the sum of all entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { compulsory, elective } = hours(...list);
        const all = list.reduce((sum, one) => sum + (Number(one.hours) || 0), 0);
        expect(compulsory + elective).toBeLessThanOrEqual(all);
      }),
    );
  });
});
