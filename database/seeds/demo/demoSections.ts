import {
  addMonths,
  creditCodeCheckCharacter,
  specialtyName,
  yearOf,
  type IsoDate,
  type SectionsDraft,
} from '@zaoce/domain';
import type { DemoCase } from './demoCases';

/** Employers that do not exist; their codes have a valid check character and no registered body. */
const EMPLOYERS = [
  ['演示工程造价咨询有限公司', 'cost-consulting'],
  ['测试建设工程项目管理与造价咨询股份有限公司', 'cost-consulting'],
  ['演示建筑安装工程有限责任公司', 'building'],
  ['测试水利水电勘察设计研究院', 'survey-design'],
] as const;
const SCHOOLS = ['演示建筑大学', '测试理工学院', '演示交通职业技术学院'];

/** The whole content of a demo filing. `serial` makes people differ. */
export function demoSections({ person }: DemoCase, serial: number, day: IsoDate): SectionsDraft {
  const employer = demoEmployer(serial, person.authorityCode);
  return {
    basic: {
      ethnicity: person.name.includes('·') ? '维吾尔族' : '汉族',
      ...demoContact(serial),
      address: `演示市测试路${serial + 1}号`,
      postalCode: '100000',
      school: SCHOOLS[serial % SCHOOLS.length],
      major: '工程造价',
      graduatedOn: `${yearOf(person.birthDate) + 22}-07-01`,
      educationLevel: 'bachelor',
      degree: 'bachelor',
      employer,
      contract: { kind: 'fixed-term', startsOn: addMonths(day, -14), endsOn: addMonths(day, 22) },
    },
    experience: [
      {
        startsOn: addMonths(day, -70),
        endsOn: addMonths(day, -15),
        employer: '演示造价事务所',
        position: '造价员',
        duties: '编制工程量清单、招标控制价，参与结算审核。',
      },
      {
        startsOn: addMonths(day, -14),
        endsOn: '',
        employer: employer.name,
        position: '项目负责人',
        duties: '负责建设项目全过程造价咨询，审核设计概算与竣工结算。',
      },
    ],
    projects: demoProjects(person, day),
    education: [],
  };
}

/** How a demo person is reached; the domain `.example` belongs to nobody (RFC 2606). */
export function demoContact(serial: number): { mobile: string; email: string } {
  return { mobile: `1380000${String(1000 + serial)}`, email: `applicant-${serial + 1}@people.example` };
}

/** One of the employers that do not exist, as it stands at an authority; `serial` chooses. */
export function demoEmployer(serial: number, authorityCode: string) {
  const variant = serial % EMPLOYERS.length;
  const [name, kind] = EMPLOYERS[variant] ?? EMPLOYERS[0];
  const region = authorityCode === '66' ? '659001' : `${authorityCode}0101`;
  const body = `91${region}MA0000${String(variant + 1).padStart(3, '0')}`;
  return {
    name,
    kind,
    creditCode: body + creditCodeCheckCharacter(body),
    legalRepresentative: '演示法人',
    registeredPlace: '演示市测试区',
    address: '演示市测试区造册路 1 号',
    postalCode: '100000',
    contactPerson: '演示联系人',
    contactPhone: '010-80000000',
    district: '测试区',
  };
}

/** One project in each of the last three calendar years. */
function demoProjects(person: DemoCase['person'], day: IsoDate) {
  const specialty = specialtyName(person.qualifications[0]?.specialty ?? '').zh;
  return [0, 1, 2].map((back) => {
    const year = yearOf(day) - back;
    return {
      startsOn: `${year}-01-06`,
      endsOn: back === 0 ? day : `${year}-09-30`,
      name: `演示${specialty}项目（${year}年）`,
      category: '房屋建筑',
      client: '演示建设投资有限公司',
      role: '造价负责人',
      duties: '编制招标控制价，审核进度款与竣工结算。',
      costWan: String(2600 + back * 900),
    };
  });
}
