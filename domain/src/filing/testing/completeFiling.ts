import type { SectionsDraft } from '../../sections/draft';
import { creditCodeCheckCharacter } from '../../identifiers/creditCode';
import { initialRule } from '../rules/initial';
import type { CompletenessInput } from '../completeness/types';

/*
 * A complete filing of a fictitious person, for tests of this package: each test spoils one thing and looks what is said.
 */

const creditBody = '91110105MA00DEMO1'.replace(/O/g, 'Q');

export const completeSections: SectionsDraft = {
  basic: {
    ethnicity: '汉族',
    mobile: '13800000000',
    email: 'demo@example.cn',
    address: '演示市示例路 1 号',
    school: '演示大学',
    major: '工程造价',
    graduatedOn: '2018-07-01',
    educationLevel: 'bachelor',
    degree: 'bachelor',
    employer: {
      name: '演示造价咨询有限公司',
      creditCode: creditBody + creditCodeCheckCharacter(creditBody),
      legalRepresentative: '演示乙',
      registeredPlace: '演示市',
      address: '演示市示例路 2 号',
      postalCode: '100000',
      kind: 'cost-consulting',
      contactPerson: '演示丙',
      contactPhone: '010-12345678',
      district: '示例区',
    },
    contract: { kind: 'fixed-term', startsOn: '2025-01-01', endsOn: '2027-12-31' },
  },
  experience: [
    {
      id: 'e1',
      startsOn: '2019-01-01',
      employer: '演示造价咨询有限公司',
      position: '造价部',
      duties: '编制预算',
    },
  ],
  projects: [2024, 2025, 2026].map((year) => ({
    id: `p${year}`,
    startsOn: `${year}-03-01`,
    endsOn: `${year}-09-30`,
    name: `演示工程 ${year}`,
    category: '房屋建筑',
    client: '演示建设单位',
    role: '编制人',
    duties: '编制结算',
    costWan: '1234.50',
  })),
};

/** An initial filing with nothing missing, on 2026-11-22, inside the grace after the qualification. */
export const completeInitial: CompletenessInput = {
  rule: initialRule,
  onDay: '2026-11-22',
  specialty: 'civil',
  qualificationIssuedOn: '2026-03-01',
  sections: completeSections,
  scans: [
    'photo',
    'id-card',
    'qualification-certificate',
    'labour-contract',
    'employer-licence',
    'application-form',
  ].map((kind) => ({ kind })),
  form: { contentHash: 'aa', printedHash: 'aa', stampedHash: 'aa' },
};

/** One course of so many hours, ended on a day. */
export function course(category: 'compulsory' | 'elective', hours: string, endsOn: string) {
  return {
    year: endsOn.slice(0, 4),
    startsOn: endsOn,
    endsOn,
    category,
    content: '计价规范宣贯',
    mode: 'online',
    provider: '演示协会',
    hours,
  };
}
