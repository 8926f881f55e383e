import { addDays, creditCodeCheckCharacter, today, type SectionsDraft } from '@zaoce/domain';
import type { Person } from './people';

const CREDIT_BODY = '91110105MAXC00001';

/** A plainly fictitious employer with a valid credit code. */
export const demoEmployer = {
  name: '演示工程造价咨询有限公司',
  creditCode: CREDIT_BODY + creditCodeCheckCharacter(CREDIT_BODY),
  legalRepresentative: '演示乙',
  registeredPlace: '北京市朝阳区',
  address: '北京市朝阳区示例路 2 号',
  postalCode: '100020',
  kind: 'cost-consulting',
  contactPerson: '演示丙',
  contactPhone: '010-12345678',
  district: '朝阳区',
} as const;

const NEW_CREDIT_BODY = '91110105MAXC00002';

/** Another employer, with the contract somebody who comes to it has signed. */
export const newEmployer = {
  ...demoEmployer,
  name: '演示第二造价咨询有限公司',
  creditCode: NEW_CREDIT_BODY + creditCodeCheckCharacter(NEW_CREDIT_BODY),
  contract: { kind: 'open-ended', startsOn: daysAgo(5) },
} as const;

/** Everything that an initial filing asks for, for somebody whose qualification is younger than a year. */
export function completeSections(person: Pick<Person, 'mobile' | 'email'>): SectionsDraft {
  const year = new Date().getUTCFullYear();
  return {
    basic: {
      ethnicity: '汉族',
      mobile: person.mobile,
      email: person.email,
      address: '北京市朝阳区示例路 1 号',
      school: '演示大学',
      major: '工程造价',
      graduatedOn: '2018-07-01',
      educationLevel: 'bachelor',
      degree: 'bachelor',
      employer: demoEmployer,
      contract: { kind: 'fixed-term', startsOn: `${year - 1}-01-01`, endsOn: `${year + 2}-12-31` },
    },
    experience: [
      {
        startsOn: '2019-01-01',
        employer: demoEmployer.name,
        position: '造价部',
        duties: '编制与审核施工图预算、竣工结算',
      },
    ],
    projects: [2, 1, 0].map((ago) => ({
      startsOn: `${year - ago}-01-05`,
      endsOn: `${year - ago}-01-25`,
      name: `演示工程 ${year - ago} 号楼`,
      category: '房屋建筑',
      client: '演示建设单位',
      role: '编制人',
      duties: '编制竣工结算',
      costWan: '1234.50',
    })),
  };
}

/** The day so many days before today, in Shanghai. */
export function daysAgo(days: number): string {
  return addDays(today(new Date()), -days);
}
