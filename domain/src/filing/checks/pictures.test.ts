import { clean, registration, levelOf, resized, pictured } from '../testing/checkInput';
import { renewalRule } from '../rules/renewal';
import type { CheckInput, CheckKey, CheckLevel } from './types';

it.each<[CheckKey, string, Partial<CheckInput>, CheckLevel]>([
  ['photo', 'missing', { scans: [] }, 'red'],
  ['photo', 'tiny', resized(60, 80), 'amber'],
  ['photo', 'sideways', resized(413, 295), 'amber'],
  [
    'duplicate-scan',
    'one picture in two places',
    { scans: clean.scans.map((scan) => ({ ...scan, sha256: 'same' })) },
    'amber',
  ],
  ['foreign-scan', 'a licence that a colleague has too', { sharedScans: ['h4'] }, 'amber'],
  ['foreign-scan', 'an ID card that somebody else has too', { sharedScans: ['h1'] }, 'red'],
  [
    'photo',
    'before a coloured background',
    pictured('photo', { width: 295, height: 413, whiteShare: 0.25 }),
    'amber',
  ],
  ['photo', 'not measured', pictured('photo', { width: 295, height: 413, whiteShare: null }), 'green'],
  ['photo', 'missing where it may stay', { rule: renewalRule, registration, scans: [] }, 'green'],
  [
    'photo',
    'two of them',
    { scans: [...pictured('photo', { width: 295, height: 413 }).scans, ...pictured('photo', {}).scans] },
    'amber',
  ],
  ['id-card', 'one picture as wide as one side', pictured('id-card', { width: 1600, height: 1010 }), 'amber'],
  [
    'id-card',
    'one picture with room for both sides',
    pictured('id-card', { width: 1240, height: 1754 }),
    'green',
  ],
  [
    'id-card',
    'two pictures',
    {
      scans: [1, 2].flatMap(() => pictured('id-card', { width: 1600, height: 1010 }).scans),
    },
    'green',
  ],
  ['scan-size', 'a page of 999 pixels', pictured('labour-contract', { width: 700, height: 999 }), 'amber'],
  ['scan-size', 'a page of 1000 pixels', pictured('labour-contract', { width: 700, height: 1000 }), 'green'],
  ['scan-size', 'a portrait is no page', pictured('photo', { width: 295, height: 413 }), 'green'],
  ['scan-sharpness', 'out of focus', pictured('labour-contract', { blur: 0.55 }), 'amber'],
  ['scan-sharpness', 'a little soft', pictured('labour-contract', { blur: 0.54 }), 'green'],
  ['scan-sharpness', 'not measured', pictured('labour-contract', { blur: null }), 'green'],
])('%s, %s', (key, _what, changes, level) => {
  expect(levelOf(key, changes)).toBe(level);
});
