import type { SectionsDraft } from '@zaoce/domain';
import { initialRule } from '../testing/filingRow';
import { findRepeated } from './repeated';

const round = (number: number, sections: SectionsDraft, photo = 'p') => ({
  round: number,
  sections,
  scans: [{ id: 1, kind: 'photo', digest: photo }],
  content_hash: '',
  submitted_at: new Date(0),
});
const before = round(1, { basic: { school: '甲', major: '造价' } });
const now = round(2, { basic: { school: '甲', major: '土木' } });

test.each<[string, string[], string[]]>([
  ['what has changed since', ['basic.major'], []],
  ['what looked the same', ['basic.school'], ['basic.school']],
  ['a picture that is the same', ['scans.photo'], ['scans.photo']],
  ['what was returned before', ['basic.degree'], []],
  ['some of each', ['basic.school', 'basic.major'], ['basic.school']],
])('%s', (_what, paths, repeated) => {
  expect(findRepeated(paths, [before, now], [{ path: 'basic.degree' }], initialRule)).toEqual(repeated);
});

test('in the first round everything is new', () => {
  expect(findRepeated(['basic.school'], [before], [], initialRule)).toEqual([]);
});
