import { addDays, creditCodeCheckCharacter, type SectionsDraft } from '@zaoce/domain';
import { demoEmployer } from '../../support/sections';
import type { ModelFiling, ModelRegistration } from './model';

/* What the model's people write into their filings; every save differs from the one before by its number. */

const creditCode = (serial: number) => {
  const body = `9111010${serial}MAXC0000${serial}`;
  return body + creditCodeCheckCharacter(body);
};

/** Plainly fictitious employers with valid credit codes. */
export const EMPLOYERS = [5, 6, 7].map((serial) => ({
  ...demoEmployer,
  name: `演示造价咨询${serial}号有限公司`,
  creditCode: creditCode(serial),
}));

/** The authorities the model's registrations move between. */
export const PROVINCES = ['11', '12'] as const;

export interface Wish {
  /** Index into `EMPLOYERS`: whom the applicant works for, or changes to. */
  employer: number;
  target: string;
}

/** Complete content of a filing. `serial` makes it unlike every other. */
export function sectionsFor(
  filing: Pick<ModelFiling, 'kind'>,
  registration: ModelRegistration | null,
  { employer, target }: Wish,
  { serial, onDay }: { serial: number; onDay: string },
): SectionsDraft {
  const chosen = EMPLOYERS[employer];
  if (!chosen) throw new RangeError(`no employer ${employer}`);
  const now = registration
    ? { ...demoEmployer, name: registration.employerName, creditCode: registration.employerCode }
    : chosen;
  const contract = { kind: 'open-ended', startsOn: '2020-01-01' };
  const basic = { ...person(serial), employer: now, contract };
  const explanation = `第 ${serial} 次填写`;
  const bySection: Record<string, SectionsDraft> = {
    create: { basic, ...career(now.name, onDay) },
    renew: { basic, ...career(now.name, onDay) },
    rename: { information: { employerName: `演示更名${serial}号有限公司`, explanation } },
    move: {
      basic,
      release: { contractEndedOn: addDays(onDay, -1), reason: 'resigned', explanation },
      newEmployer: { ...chosen, contract: { ...contract, startsOn: onDay } },
      ...(filing.kind.asked.scope === 'cross' && { transfer: { authorityCode: target } }),
    },
    cancel: { cancellation: { reason: 'no-longer-practising', explanation } },
  };
  return bySection[filing.kind.effect] ?? { loss: lossOf(explanation, onDay) };
}

function lossOf(circumstances: string, onDay: string) {
  return {
    lostOn: addDays(onDay, -3),
    circumstances,
    statementPublishedIn: '演示日报',
    statementPublishedOn: addDays(onDay, -2),
  };
}

function person(serial: number) {
  return {
    ethnicity: '汉族',
    mobile: '13900000001',
    email: 'model@example.test',
    address: `北京市朝阳区示例路 ${serial} 号`,
    school: '演示大学',
    major: '工程造价',
    graduatedOn: '2018-07-01',
    educationLevel: 'bachelor',
    degree: 'bachelor',
  };
}

/** Experience, a project in each of three years, and more courses than anybody needs. */
function career(employer: string, onDay: string): SectionsDraft {
  const year = Number(onDay.slice(0, 4));
  const course = (category: 'compulsory' | 'elective') => ({
    year: String(year),
    startsOn: onDay,
    endsOn: onDay,
    category,
    content: '计价规范宣贯',
    mode: 'online',
    provider: '演示协会',
    hours: '120',
  });
  return {
    experience: [{ startsOn: '2019-01-01', employer, position: '造价部', duties: '编制结算' }],
    projects: [2, 1, 0].map((ago) => ({
      startsOn: `${year - ago}-01-01`,
      endsOn: `${year - ago}-01-01`,
      name: `演示工程 ${year - ago} 号楼`,
      category: '房屋建筑',
      client: '演示建设单位',
      role: '编制人',
      duties: '编制竣工结算',
      costWan: '1234.50',
    })),
    education: [course('compulsory'), course('elective')],
  };
}
