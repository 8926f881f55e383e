import { completeInitial, completeSections, course } from '../testing/completeFiling';
import { cancellationRule } from '../rules/cancellation';
import { informationChangeRule } from '../rules/informationChange';
import { reissueRule } from '../rules/reissue';
import { renewalRule } from '../rules/renewal';
import { findMissing } from './findMissing';
import type { CompletenessInput } from './types';

const missing = (changes: Partial<CompletenessInput>) =>
  findMissing({ ...completeInitial, ...changes }).map(({ path, code }) => `${path} ${code}`);
const withSections = (sections: CompletenessInput['sections']) =>
  missing({ sections: { ...completeSections, ...sections } });
const scansWithout = (kind: string) => completeInitial.scans.filter((scan) => scan.kind !== kind);

it('a complete filing misses nothing', () => {
  expect(findMissing(completeInitial)).toEqual([]);
});

it('an empty one is told everything at once, each item with its section', () => {
  const items = findMissing({
    ...completeInitial,
    sections: {},
    scans: [],
    form: { contentHash: 'aa', printedHash: null, stampedHash: null },
  });
  const paths = items.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'basic.mobile',
      'basic.employer.creditCode',
      'basic.contract.startsOn',
      'experience',
      'projects',
      'scans.photo',
      'scans.id-card',
      'scans.qualification-certificate',
      'scans.labour-contract',
      'scans.employer-licence',
      'scans.application-form',
      'form',
    ]),
  );
  expect(items.filter(({ code }) => code === 'year-without-entry')).toHaveLength(3);
  expect(new Set(items.map(({ section }) => section))).toEqual(
    new Set(['basic', 'experience', 'projects', 'scans', 'form']),
  );
  for (const { message } of items) expect(message.zh + message.en).not.toMatch(/[{}]/);
});

describe('the content', () => {
  it.each<[string, CompletenessInput['sections'], string]>([
    [
      'a wrong credit code',
      {
        basic: {
          ...completeSections.basic,
          employer: { ...completeSections.basic?.employer, creditCode: '91110105MA0000000X' },
        },
      },
      'basic.employer.creditCode credit-code',
    ],
    [
      'a mobile number with ten digits',
      { basic: { ...completeSections.basic, mobile: '1380000000' } },
      'basic.mobile mobile',
    ],
    [
      'a contract without end',
      { basic: { ...completeSections.basic, contract: { kind: 'fixed-term', startsOn: '2025-01-01' } } },
      'basic.contract.endsOn required',
    ],
    ['no experience', { experience: [] }, 'experience too-few-entries'],
    [
      'an experience that ends before it starts',
      { experience: [{ ...completeSections.experience?.[0], endsOn: '2018-01-01' }] },
      'experience.0.endsOn ends-before-start',
    ],
    [
      'a project without name',
      { projects: [...(completeSections.projects ?? []), { ...completeSections.projects?.[0], name: ' ' }] },
      'projects.3.name required',
    ],
    [
      'no project in 2025',
      { projects: completeSections.projects?.filter((project) => project.id !== 'p2025') },
      'projects year-without-entry',
    ],
    [
      'half of half an hour',
      { education: [{ ...course('elective', '1.25', '2026-05-01') }] },
      'education.0.hours hours',
    ],
  ])('%s', (_what, sections, problem) => {
    expect(withSections(sections)).toContain(problem);
  });

  it('a project that spans three years counts in each', () => {
    const [project] = completeSections.projects ?? [];
    expect(
      withSections({ projects: [{ ...project, startsOn: '2024-12-31', endsOn: '2026-01-01' }] }),
    ).toEqual([]);
  });

  it('an entry linked by the association is not the applicant’s to put right', () => {
    const entry = { category: 'elective', hours: 'x', source: 'association' as const };
    expect(withSections({ education: [entry] })).toEqual([]);
  });
});

describe('continuing education', () => {
  const late = (issued: string, education: CompletenessInput['sections']['education'] = []) =>
    missing({
      qualificationIssuedOn: issued,
      sections: { ...completeSections, education },
      scans: [...completeInitial.scans, { kind: 'education-proof' }],
    });

  it.each([
    ['2025-11-22', []],
    ['2025-11-21', ['education compulsory-hours', 'education elective-hours']],
    ['2016-01-01', ['education compulsory-hours', 'education elective-hours']],
  ])('qualified on %s: %j', (issued, problems) => {
    expect(late(issued)).toEqual(problems);
  });

  it('asks for 15 + 15 hours per whole year since', () => {
    const hours = [course('compulsory', '15', '2026-05-01'), course('elective', '14.5', '2026-06-01')];
    expect(late('2025-11-01', hours)).toEqual(['education elective-hours']);
    expect(late('2025-11-01', [...hours, course('elective', '0.5', '2026-07-01')])).toEqual([]);
    expect(late('2024-11-01', [...hours, course('elective', '0.5', '2026-07-01')])).toEqual([
      'education compulsory-hours',
      'education elective-hours',
    ]);
  });

  it('asks for four years at most, and counts only courses of the last four', () => {
    const enough = [course('compulsory', '60', '2026-05-01'), course('elective', '60', '2023-01-01')];
    expect(late('2010-01-01', enough)).toEqual([]);
    expect(late('2010-01-01', [enough[0] ?? {}, course('elective', '60', '2022-11-21')])).toEqual([
      'education elective-hours',
    ]);
    expect(late('2010-01-01', [enough[0] ?? {}, course('elective', '60', '2026-11-23')])).toEqual([
      'education elective-hours',
    ]);
  });

  it('a renewal needs the hours of its whole period', () => {
    const renewal = {
      rule: renewalRule,
      registrationValidFrom: '2023-01-10',
      scans: [{ kind: 'labour-contract' }, { kind: 'education-proof' }, { kind: 'application-form' }],
    };
    const education = [course('compulsory', '60', '2025-05-01'), course('elective', '59', '2025-05-01')];
    expect(missing({ ...renewal, sections: { ...completeSections, education } })).toEqual([
      'education elective-hours',
    ]);
  });

  it('asks for a proof of hours entered by hand only', () => {
    const entry = course('elective', '15', '2026-05-01');
    expect(withSections({ education: [entry] })).toEqual(['scans.education-proof scan-missing']);
    expect(withSections({ education: [{ ...entry, source: 'association' }] })).toEqual([]);
  });
});

describe('scans', () => {
  it.each(completeInitial.scans.map(({ kind }) => [kind]))('%s is asked for', (kind) => {
    expect(missing({ scans: scansWithout(kind) })).toEqual([`scans.${kind} scan-missing`]);
  });

  it('there is one photo, not two', () => {
    expect(missing({ scans: [...completeInitial.scans, { kind: 'photo' }] })).toEqual([
      'scans.photo too-many-scans',
    ]);
  });

  it('says in words which', () => {
    const [item] = findMissing({ ...completeInitial, scans: scansWithout('photo') });
    expect(item?.message).toEqual({
      zh: '请上传“一寸免冠照片”，至少 1 张，现有 0 张。',
      en: 'Upload “Portrait photo”: at least 1, there are 0.',
    });
  });
});

describe('the application form', () => {
  it.each<[CompletenessInput['form'], string[]]>([
    [{ contentHash: 'aa', printedHash: null, stampedHash: null }, ['form form-not-printed']],
    [{ contentHash: 'bb', printedHash: 'aa', stampedHash: 'aa' }, ['form form-stale']],
    [{ contentHash: 'bb', printedHash: 'bb', stampedHash: 'aa' }, ['form form-scan-stale']],
    [{ contentHash: 'bb', printedHash: 'bb', stampedHash: null }, []],
    [
      {
        contentHash: '0123456789abcdefffff',
        printedHash: '0123456789abcdefffff',
        stampedHash: '0123456789abcdef',
      },
      [],
    ],
  ])('%j: %j', (form, problems) => {
    expect(missing({ form })).toEqual(problems);
  });
});

describe('other types need nothing but their own', () => {
  const form = { kind: 'application-form' };
  it('information change', () => {
    const change = (information: Record<string, string>, idNumber = '130503670401001') =>
      missing({
        rule: informationChangeRule,
        sections: { information },
        idNumber,
        scans: [form, { kind: 'id-card' }, { kind: 'change-proof' }],
      });
    expect(change({ idNumber: '130503196704010016' })).toEqual([]);
    expect(change({ idNumber: '11010519491231002X' })).toEqual([
      'information.idNumber not-the-normal-upgrade',
    ]);
    expect(change({ idNumber: '130503196704010011' })).toContain('information.idNumber id-number');
    expect(change({})).toEqual(['information nothing-changed']);
    expect(change({ employerName: '演示新名有限公司' })).toEqual(['scans.employer-licence scan-missing']);
  });

  it('cancellation', () => {
    const cancel = (cancellation: Record<string, string>) =>
      missing({ rule: cancellationRule, sections: { cancellation }, scans: [form] });
    expect(cancel({ reason: 'no-longer-practising' })).toEqual([]);
    expect(cancel({ reason: 'contract-ended' })).toEqual(['scans.cancellation-proof scan-missing']);
    expect(cancel({ reason: 'other' })).toEqual([
      'cancellation.explanation required',
      'scans.cancellation-proof scan-missing',
    ]);
    expect(cancel({ reason: 'bored' })).toEqual(['cancellation.reason not-an-option']);
  });

  it('reissue: the certificate is shown when only the seal is lost', () => {
    const loss = {
      lostOn: '2026-11-01',
      circumstances: '途中遗失',
      statementPublishedIn: '演示日报',
      statementPublishedOn: '2026-11-05',
    };
    const reissue = (lost: string) =>
      missing({
        rule: reissueRule,
        lost,
        sections: { loss },
        scans: [form, { kind: 'photo' }, { kind: 'loss-statement' }],
      });
    expect(reissue('certificate')).toEqual([]);
    expect(reissue('both')).toEqual([]);
    expect(reissue('seal')).toEqual(['scans.registration-certificate scan-missing']);
  });
});
