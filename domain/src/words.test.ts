import { AUTHORITIES, authorityName, findAuthority, MINISTRY } from './authorities';
import { ROLES } from './contract/operation';
import { isDefectCode } from './defectCodes';
import { isEditableState, isFinalState, isOpenState, FILING_STATES } from './filing/types';
import { isRefusalGround } from './refusalGrounds';
import { isLeadRole, isMinistryRole, isProvincialRole, isReviewerRole, isRole, roleName } from './roles';
import { findSpecialtyByCode, isSpecialty, SPECIALTIES, specialtyCode, specialtyName } from './specialties';

it('there are 32 first-review authorities with codes of their own; the ministry is none', () => {
  expect(new Set(AUTHORITIES.map(({ code }) => code)).size).toBe(32);
  expect(findAuthority(MINISTRY)).toBeUndefined();
  expect(findAuthority('66')?.zh).toBe('新疆生产建设兵团');
  expect(authorityName(MINISTRY).zh).toBe('住房和城乡建设部');
  expect(authorityName('99').zh).toBe('99');
});

it('specialties and their digits name each other', () => {
  expect(SPECIALTIES.map(({ value }) => [value, specialtyCode(value)])).toEqual([
    ['civil', 1],
    ['transport', 2],
    ['water', 3],
    ['installation', 4],
  ]);
  for (const { value, code } of SPECIALTIES) expect(findSpecialtyByCode(code)).toBe(value);
  expect(findSpecialtyByCode(5)).toBeUndefined();
  expect([isSpecialty('civil'), isSpecialty('poetry')]).toEqual([true, false]);
  expect(specialtyName('poetry').zh).toBe('poetry');
});

it.each([
  ['applicant', false, false, false, false],
  ['provincial-reviewer', true, true, false, false],
  ['provincial-lead', true, true, false, true],
  ['ministry-reviewer', true, false, true, false],
  ['ministry-lead', true, false, true, true],
  ['content-editor', false, false, false, false],
  ['system-admin', false, false, false, false],
] as const)(
  '%s reviews %s, for a province %s, for the ministry %s, leads %s',
  (role, reviews, province, ministry, leads) => {
    expect([isReviewerRole(role), isProvincialRole(role), isMinistryRole(role), isLeadRole(role)]).toEqual([
      reviews,
      province,
      ministry,
      leads,
    ]);
  },
);

it('every role has a name, and only roles are roles', () => {
  for (const role of ROLES) expect(roleName(role).zh).toMatch(/\p{Script=Han}/u);
  expect([isRole('ministry-lead'), isRole('king'), isRole('toString')]).toEqual([true, false, false]);
  expect(roleName('king').en).toBe('king');
});

it('states are open, final or neither', () => {
  expect(FILING_STATES.filter(isOpenState)).toEqual([
    'draft',
    'submitted',
    'in-review',
    'returned',
    'approved',
  ]);
  expect(FILING_STATES.filter(isFinalState)).toEqual(['effective', 'refused', 'deleted']);
  expect(FILING_STATES.filter(isEditableState)).toEqual(['draft', 'returned']);
});

it('codes are told from other words', () => {
  expect([isDefectCode('D01'), isDefectCode('D22'), isRefusalGround('R10'), isRefusalGround('R11')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
