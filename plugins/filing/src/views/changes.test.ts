import { initialRule } from '../testing/filingRow';
import type { ItemRow } from '../items/repository';
import { describeChanges, touches } from './changes';

const item = (id: number, path: string): ItemRow => ({
  id,
  filing_id: 7,
  round: 1,
  path,
  defect_code: 'D01',
  text: '',
  state: 'answered',
  answer: '',
  answered_at: null,
  repeated: false,
});
const context = {
  rule: initialRule,
  items: [item(1, 'scans.photo'), item(2, 'projects'), item(3, 'basic.school')],
  locale: 'zh-CN' as const,
};
const scan = (kind: string, digest: string) => ({ id: 1, kind, digest });

test('fields and pictures, each with the items it answers', () => {
  const changes = describeChanges(
    {
      sections: { basic: { school: '甲', major: '造价' }, projects: [{ id: 'a', name: '一' }] },
      scans: [scan('photo', 'x'), scan('id-card', 'y')],
    },
    {
      sections: { basic: { school: '甲', major: '土木' }, projects: [{ id: 'a', name: '二' }] },
      scans: [scan('photo', 'z'), scan('id-card', 'y'), scan('other', 'o')],
    },
    context,
  );
  expect(changes.map(({ path, kind, answers }) => [path, kind, answers])).toEqual([
    ['basic.major', 'changed', []],
    ['projects.0.name', 'changed', [2]],
    ['scans.photo', 'changed', [1]],
    ['scans.other', 'added', []],
  ]);
});

test('the order of pictures is no change, a missing one is', () => {
  const two = [scan('id-card', 'a'), scan('id-card', 'b')];
  expect(
    describeChanges({ sections: {}, scans: two }, { sections: {}, scans: two.toReversed() }, context),
  ).toEqual([]);
  const [removed] = describeChanges({ sections: {}, scans: two }, { sections: {}, scans: [] }, context);
  expect(removed).toMatchObject({ kind: 'removed', before: '2 张', after: null });
});

test.each([
  ['projects', 'projects.2.name', true],
  ['projects.2.name', 'projects.2', true],
  ['projects.2', 'projects.21.name', false],
  ['basic.school', 'basic.major', false],
])('an item at %s and a change at %s: %s', (itemPath, changePath, expected) => {
  expect(touches(itemPath, changePath)).toBe(expected);
});
