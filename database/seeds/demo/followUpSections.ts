import { addMonths, type IsoDate, type SectionsDraft } from '@zaoce/domain';
import type { DemoCase } from './demoCases';
import { demoEmployer, demoSections } from './demoSections';

/** What a demo person writes in each section of a filing about his registration. */
type SectionWriter = (one: DemoCase, serial: number, day: IsoDate) => SectionsDraft;

const WRITERS: { [key in keyof SectionsDraft]-?: SectionWriter } = {
  basic: (...person) => ({ basic: demoSections(...person).basic }),
  experience: (...person) => ({ experience: demoSections(...person).experience }),
  projects: (...person) => ({ projects: demoSections(...person).projects }),
  education: (_one, _serial, day) => ({ education: fourYearsOfCourses(day) }),
  release: (_one, _serial, day) => ({
    release: { contractEndedOn: addMonths(day, -1), reason: 'contract-ended' },
  }),
  transfer: () => ({ transfer: { authorityCode: '11' } }),
  newEmployer: (_one, serial, day) => ({
    newEmployer: {
      ...demoEmployer(serial + 1, '11'),
      contract: { kind: 'open-ended', startsOn: addMonths(day, -1) },
    },
  }),
  information: () => ({
    information: {
      employerName: '演示工程造价咨询集团有限公司',
      explanation: '单位名称依法变更，已换发营业执照。',
    },
  }),
  cancellation: () => ({ cancellation: { reason: 'no-longer-practising' } }),
  loss: (_one, _serial, day) => ({
    loss: {
      lostOn: addMonths(day, -1),
      circumstances: '办公室搬迁时遗失执业专用章，多次查找未果。',
      statementPublishedIn: '演示日报',
      statementPublishedOn: addMonths(day, -1),
    },
  }),
};

/** The content of a filing with these sections. */
export function followUpSections(
  keys: readonly (keyof SectionsDraft)[],
  ...person: Parameters<SectionWriter>
): SectionsDraft {
  return Object.assign({}, ...keys.map((key) => WRITERS[key](...person))) as SectionsDraft;
}

/** 60 compulsory and 60 elective hours over four years, typed in by hand. */
function fourYearsOfCourses(day: IsoDate): SectionsDraft['education'] {
  return [1, 2, 3, 4].flatMap((back) =>
    (['compulsory', 'elective'] as const).map((category) => {
      const startsOn = addMonths(day, 2 - back * 11);
      return {
        year: startsOn.slice(0, 4),
        startsOn,
        endsOn: startsOn,
        category,
        content: category === 'compulsory' ? '工程造价法规与计价依据' : '全过程造价咨询实务',
        mode: 'online',
        provider: '演示继续教育中心',
        hours: '15',
        source: 'self' as const,
      };
    }),
  );
}
