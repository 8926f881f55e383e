import { FIELD_LABELS, type ChangeView, type SectionsDraft } from '@zaoce/domain';
import { presentSections } from './presentSections';

const change = (
  path: string,
  kind: ChangeView['kind'],
  before: string | null,
  after: string | null,
): ChangeView => ({
  path,
  kind,
  before,
  after,
  label: { zh: path, en: path },
  answers: [],
});

const NOTHING = { changes: [], register: [] };

const sections: SectionsDraft = {
  basic: { school: '演示大学', employer: { name: '演示咨询公司' } },
  projects: [
    { id: 'p1', name: '一号楼', costWan: '120' },
    { id: 'p2', name: '二号楼' },
  ],
};

function field(path: string, changes: ChangeView[] = []) {
  return presentSections(['basic', 'projects'], sections, { changes, register: [] })
    .flatMap((section) => section.groups)
    .flatMap((group) => group.fields)
    .find((one) => one.path === path);
}

describe('presentSections', () => {
  it('shows every field of the form, empty ones too, in the order of the form', () => {
    const [basic] = presentSections(['basic'], sections, NOTHING);
    expect(basic?.groups.map((group) => group.path)).toEqual(['basic', 'basic.employer', 'basic.contract']);
    expect(basic?.groups[0]?.fields.map((one) => one.path).slice(0, 3)).toEqual([
      'basic.ethnicity',
      'basic.mobile',
      'basic.email',
    ]);
    expect(field('basic.mobile')?.value).toBeNull();
    expect(field('basic.employer.name')?.value).toBe('演示咨询公司');
  });

  it('makes a group of every entry and hides what is for machines', () => {
    const [projects] = presentSections(['projects'], sections, NOTHING);
    expect(projects?.groups.map((group) => [group.path, group.isEntry])).toEqual([
      ['projects.0', true],
      ['projects.1', true],
    ]);
    expect(field('projects.0.id')).toBeUndefined();
    expect(field('projects.1.name')?.value).toBe('二号楼');
  });

  it('puts a change at its field', () => {
    const changed = change('projects.0.costWan', 'changed', '100', '120');
    expect(field('projects.0.costWan', [changed])?.change).toBe(changed);
    expect(field('projects.0.name', [changed])?.change).toBeUndefined();
  });

  it('puts the loss of a value at its field when the field is empty now', () => {
    const emptied = change('basic.mobile', 'removed', '13800000000', null);
    expect(field('basic.mobile', [emptied])?.change).toBe(emptied);
    expect(presentSections(['basic'], sections, { changes: [emptied], register: [] })[0]?.removed).toEqual(
      [],
    );
  });

  it('lists what has no place any more, also when another entry stands there now', () => {
    const gone = [
      change('projects.2.name', 'removed', '三号楼', null),
      change('projects.0.name', 'removed', '旧楼', null),
    ];
    expect(presentSections(['projects'], sections, { changes: gone, register: [] })[0]?.removed).toEqual(
      gone,
    );
  });

  it.each([
    ['release', { contractEndedOn: '2026-10-31' }, 'contractEndedOn', '2026-10-31'],
    ['transfer', { authorityCode: '31' }, 'authorityCode', '31'],
    ['information', { employerName: '演示造价有限公司' }, 'employerName', '演示造价有限公司'],
    ['cancellation', { reason: 'contract-ended' }, 'reason', 'contract-ended'],
    ['loss', { statementPublishedIn: '演示日报' }, 'statementPublishedIn', '演示日报'],
  ] as const)('shows the section %s with all its fields', (key, content, name, value) => {
    const [section] = presentSections([key], { [key]: content }, NOTHING);
    const fields = section?.groups[0]?.fields ?? [];
    expect(fields.map(({ path }) => path)).toEqual(
      Object.keys(FIELD_LABELS[key]).map((field) => `${key}.${field}`),
    );
    expect(fields.find(({ path }) => path === `${key}.${name}`)?.value).toBe(value);
  });

  it('shows a new employer with the contract as a block of its own', () => {
    const newEmployer = { name: '演示新单位', contract: { startsOn: '2026-11-01' } };
    const [section] = presentSections(['newEmployer'], { newEmployer }, NOTHING);
    expect(section?.groups.map(({ path }) => path)).toEqual(['newEmployer', 'newEmployer.contract']);
    const paths = section?.groups.flatMap(({ fields }) => fields.filter(({ value }) => value !== null));
    expect(paths?.map(({ path }) => path)).toEqual(['newEmployer.name', 'newEmployer.contract.startsOn']);
  });

  it('does not lose a field that the form does not know', () => {
    const [loss] = presentSections(['loss'], { loss: { policeReport: '有' } }, NOTHING);
    expect(loss?.groups[0]?.fields.at(-1)).toMatchObject({ path: 'loss.policeReport', value: '有' });
  });

  it('puts what the register holds at the field that would change it', () => {
    const held = change('basic.employer.name', 'changed', '演示旧单位', '演示咨询公司');
    const [basic] = presentSections(['basic'], sections, { changes: [], register: [held] });
    const name = basic?.groups.flatMap(({ fields }) => fields).find(({ path }) => path === held.path);
    expect(name).toMatchObject({ registered: held, change: undefined });
  });
});
