import { completeInitial, completeSections } from './completeFiling';
import { employerChangeWithinRule } from '../rules/employerChange';
import { informationChangeRule } from '../rules/informationChange';
import { runChecks } from '../checks/runChecks';
import type { CheckInput, CheckKey, CheckLevel } from '../checks/types';

/*
 * A filing in which every check is green, and ways to spoil one thing of it, for the tests of the checks.
 */

export const employer = completeSections.basic?.employer;
export const clean: CheckInput = {
  ...completeInitial,
  person: { name: '演示甲', idNumber: '110105199003070017' },
  qualification: { name: '演示甲', specialty: 'civil', issuedOn: '2026-03-01' },
  otherRegistrations: [],
  employerNames: ['演示造价咨询有限公司'],
  ban: null,
  scans: completeInitial.scans.map(({ kind }, index) => ({
    kind,
    sha256: `h${index}`,
    width: kind === 'photo' ? 295 : 1240,
    height: kind === 'photo' ? 413 : 1754,
    blur: 0.2,
    whiteShare: 0.8,
  })),
  sharedScans: [],
  otherFiling: null,
  earlierRemarks: [],
};
export const registration: NonNullable<CheckInput['registration']> = {
  id: 7,
  certificateNumber: '建[造]21231100000001',
  sealNumber: 'B21231100000001',
  specialty: 'civil',
  validFrom: '2023-03-02',
  validTo: '2027-03-01',
  authorityCode: '11',
  employer: '演示造价咨询有限公司',
  employerCreditCode: employer?.creditCode ?? '',
  employerQualificationNumber: null,
};
/** A change of employer in which everything is right. */
export const moving: Partial<CheckInput> = {
  rule: employerChangeWithinRule,
  registration,
  employerNames: ['测试咨询有限公司'],
  sections: {
    basic: completeSections.basic,
    release: { contractEndedOn: '2026-10-31', reason: 'resigned' },
    newEmployer: {
      ...employer,
      name: '测试咨询有限公司',
      creditCode: '91350100M000100Y43',
      contract: { kind: 'open-ended', startsOn: '2026-11-01' },
    },
  },
};
export const moved = (newEmployer: object, release: object = {}): Partial<CheckInput> => ({
  ...moving,
  sections: {
    ...moving.sections,
    release: { ...moving.sections?.release, ...release },
    newEmployer: { ...moving.sections?.newEmployer, ...newEmployer },
  },
});
export const upgrade = (idNumber: string, upgraded: string): Partial<CheckInput> => ({
  rule: informationChangeRule,
  registration,
  person: { ...clean.person, idNumber },
  sections: { information: { idNumber: upgraded } },
});
export const basicOf = (part: object): Partial<CheckInput> => ({
  sections: { ...moving.sections, basic: { ...moving.sections?.basic, ...part } },
});
export const levelOf = (key: CheckKey, changes: Partial<CheckInput>): CheckLevel | undefined =>
  runChecks({ ...clean, ...changes }).find((result) => result.key === key)?.level;
export const basic = (part: object) => ({
  sections: { ...completeSections, basic: { ...completeSections.basic, ...part } },
});
export const experience = (...periods: [string, string?, string?][]) => ({
  sections: {
    ...completeSections,
    experience: periods.map(([startsOn, endsOn, name = employer?.name]) => ({
      startsOn,
      endsOn,
      employer: name,
    })),
  },
});
export const resized = (width: number, height: number) => pictured('photo', { width, height });
export const pictured = (kind: string, measures: Partial<CheckInput['scans'][number]>) => ({
  scans: [{ kind, sha256: 'h', width: 1240, height: 1754, blur: 0.2, whiteShare: 0.8, ...measures }],
});
export const live = {
  id: 1,
  specialty: 'water',
  state: 'live' as const,
  validTo: '2028-01-01',
  authorityCode: '11',
  employerCreditCode: 'OTHER',
};
