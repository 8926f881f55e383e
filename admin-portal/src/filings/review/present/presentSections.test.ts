import type { ChangeView, SectionsDraft } from '@zaoce/domain';
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

const sections: SectionsDraft = {
  basic: { school: '演示大学', employer: { name: '演示咨询公司' } },
  projects: [
    { id: 'p1', name: '一号楼', costWan: '120' },
    { id: 'p2', name: '二号楼' },
  ],
};

function field(path: string, changes: ChangeView[] = []) {
  return presentSections(['basic', 'projects'], sections, changes)
    .flatMap((section) => section.groups)
    .flatMap((group) => group.fields)
    .find((one) => one.path === path);
}

describe('presentSections', () => {
  it('shows every field of the form, empty ones too, in the order of the form', () => {
    const [basic] = presentSections(['basic'], sections, []);
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
    const [projects] = presentSections(['projects'], sections, []);
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
    expect(presentSections(['basic'], sections, [emptied])[0]?.removed).toEqual([]);
  });

  it('lists what has no place any more, also when another entry stands there now', () => {
    const gone = [
      change('projects.2.name', 'removed', '三号楼', null),
      change('projects.0.name', 'removed', '旧楼', null),
    ];
    expect(presentSections(['projects'], sections, gone)[0]?.removed).toEqual(gone);
  });

  it('shows the sections of other types as they are', () => {
    const [loss] = presentSections(['loss'], { loss: { statement: '遗失声明', published: true } }, []);
    expect(loss?.groups[0]?.fields.map(({ path, value }) => [path, value])).toEqual([
      ['loss.statement', '遗失声明'],
      ['loss.published', 'true'],
    ]);
  });
});
