import { EFFECT_WORDS, FILING_EVENT_LABELS, type FilingEventType } from '@zaoce/domain';
import { LETTERS, lettersFor } from './letters';

const EVENTS = Object.keys(FILING_EVENT_LABELS) as FilingEventType[];

test.each([
  ['accepted', ['acceptance-receipt']],
  ['returned', ['supplement-notice']],
  ['deadline-extended', ['extension-notice']],
  ['refused', ['refusal-notice']],
  ['took-effect', ['decision-notice']],
] as const)('%s is told by %j', (event, letters) => {
  expect(lettersFor(event, 'renew-registration')).toEqual(letters);
});

test('a cancellation is certified beside its decision, and only when it takes effect', () => {
  expect(lettersFor('took-effect', 'cancel-registration')).toEqual([
    'decision-notice',
    'cancellation-certificate',
  ]);
  expect(lettersFor('accepted', 'cancel-registration')).toEqual(['acceptance-receipt']);
});

test('a decision that may still be revoked is not on paper', () => {
  for (const effect of EFFECT_WORDS) {
    expect(lettersFor('approved', effect)).toEqual([]);
    expect(lettersFor('stage-approved', effect)).toEqual([]);
  }
});

test('every kind has its event, its label and its mark', () => {
  const written = new Set(
    EVENTS.flatMap((event) => EFFECT_WORDS.flatMap((effect) => lettersFor(event, effect))),
  );
  expect([...written].sort()).toEqual(Object.keys(LETTERS).sort());
  expect(new Set(Object.values(LETTERS).map(({ mark }) => mark)).size).toBe(written.size);
});
