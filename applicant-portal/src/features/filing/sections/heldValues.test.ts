import { FIELD_LABELS } from '@zaoce/domain';
import { fieldGroups } from './fieldGroups';
import { heldValue, isAsRegistered } from './heldValues';

const known = {
  idNumberMasked: '110105*******02X',
  registration: {
    id: 7,
    certificateNumber: '建[造]21261100000012',
    sealNumber: 'B21261100000012',
    specialty: 'civil',
    validFrom: '2026-07-01',
    validTo: '2030-06-30',
    authorityCode: '11',
    employer: '演示单位',
    employerCreditCode: '91110105MAXC00001A',
    employerQualificationNumber: null,
  },
};
const paths = Object.keys(FIELD_LABELS).flatMap((section) =>
  section.includes('.')
    ? []
    : fieldGroups(section).flatMap(({ fields }) => fields.map((field) => `${section}.${field}`)),
);

describe('what the register holds', () => {
  it('stands beside the fields that would change it, and no others', () => {
    const held = paths.filter((path) => heldValue(path, known) !== null);
    expect(held).toEqual([
      'newEmployer.name',
      'newEmployer.creditCode',
      'transfer.authorityCode',
      'information.employerName',
      'information.employerCreditCode',
      'information.idNumber',
    ]);
    expect(heldValue('information.employerName', known)).toBe('演示单位');
    expect(heldValue('information.employerQualificationNumber', known)).toBeNull();
  });

  it('is nothing for a filing that makes a registration', () => {
    const none = { ...known, registration: null };
    expect(paths.filter((path) => heldValue(path, none) !== null)).toEqual([]);
    expect(isAsRegistered('basic.employer.name', '演示单位', none)).toBe(false);
  });

  it('is not asked again while it says the same', () => {
    expect(isAsRegistered('basic.employer.name', '演示单位', known)).toBe(true);
    expect(isAsRegistered('basic.employer.name', '另一单位', known)).toBe(false);
    expect(isAsRegistered('basic.employer.address', '演示单位', known)).toBe(false);
  });
});
