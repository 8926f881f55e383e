import type { ScanRow } from '../scans/repository';
import { hashContent, stampedHashOf, type Content } from './content';

const content: Content = {
  filing: { number: 'IN20261100012373', type: 'initial', scope: null, lost: null },
  known: {
    name: '演示甲',
    idNumberMasked: '110105********002X',
    gender: 'female',
    birthDate: '1990-01-01',
    qualificationNumber: 'Z1',
    qualificationIssuedOn: '2026-03-02',
    specialty: 'civil',
    authorityCode: '11',
    authorityName: '北京市',
    registration: null,
  },
  sections: { basic: { school: '演示大学' } },
  scans: [
    { kind: 'photo', digest: 'p' },
    { kind: 'id-card', digest: 'c' },
  ],
};

test.each<[string, Partial<Content>]>([
  ['a field', { sections: { basic: { school: '演示学院' } } }],
  ['the photo', { scans: [{ kind: 'photo', digest: 'q' }] }],
  ['what the office knows', { known: { ...content.known, specialty: 'water' } }],
  ['the number', { filing: { ...content.filing, number: 'IN20261100012470' } }],
])('%s makes another content', (_what, change) => {
  expect(hashContent({ ...content, ...change })).not.toBe(hashContent(content));
});

test('another picture than the photo, emptied fields and the order of keys make none', () => {
  const same = {
    ...content,
    scans: [{ kind: 'photo', digest: 'p' }],
    sections: { projects: [], basic: { major: '', school: '演示大学' } },
  };
  expect(hashContent(same)).toBe(hashContent(content));
});

describe('the content under the stamp', () => {
  const hash = 'a'.repeat(64);
  const page = (form_check: ScanRow['form_check'], form_hash: string | null) =>
    ({ kind: 'application-form', form_check, form_hash }) as ScanRow;
  const current = page('current', 'a'.repeat(16));
  const stale = page('stale', 'b'.repeat(16));
  const unreadable = page('unreadable', 'c'.repeat(16));

  test.each<[string, ScanRow[], string | null, string | null]>([
    ['nothing', [], null, null],
    ['a current page', [current], 'a', 'a'],
    ['a stale page beside a current one', [current, stale], 'b', 'b'],
    ['an unreadable page', [unreadable], null, 'c'],
    ['an unreadable page beside a current one', [unreadable, current], 'a', 'a'],
  ])('%s', (_what, scans, readable, assumed) => {
    const whole = (digit: string | null) => digit && digit.repeat(16);
    expect(stampedHashOf(scans, hash)).toEqual({ readable: whole(readable), assumed: whole(assumed) });
  });
});
