import { describeFilter, withoutChip, type FilterWords, type QueueFilter } from './queueFilter';

const words: FilterWords = {
  locale: 'zh-CN',
  translate: (key, values) => (values ? `${key}=${String(values.value)}` : key),
  kindName: (type, scope) => `kind:${type}:${scope ?? ''}`,
  stageName: (stage) => `stage:${stage}`,
  specialtyName: (specialty) => `specialty:${specialty}`,
  stateName: (state) => `state:${state}`,
  reviewerName: (id) => `reviewer:${id}`,
};

describe('describeFilter', () => {
  it.each<[string, QueueFilter, string[]]>([
    ['nothing', {}, []],
    ['tab and search, which show elsewhere', { tab: 'mine', q: '甲' }, []],
    ['what is switched off or empty', { late: false, employer: '' }, []],
    ['what is not overdue', { overdue: false }, ['zaoce.filter.chip.inTime=false']],
    [
      'several states',
      { state: ['submitted', 'in-review'] },
      ['zaoce.filter.chip.state=state:submitted、state:in-review'],
    ],
    [
      'an office',
      { holder: '11', decidedOffice: '00' },
      ['zaoce.filter.chip.holder=北京市', 'zaoce.filter.chip.decidedOffice=住房和城乡建设部'],
    ],
    [
      'what was decided, by whom, why',
      { decision: 'returned', reason: 'D01', decidedBy: 'me', decidedFrom: '2026-11-02' },
      [
        'zaoce.filter.chip.decision=zaoce.filter.decisionOf.returned',
        'zaoce.filter.chip.reason=照片不符合要求',
        'zaoce.filter.chip.decidedBy=zaoce.filter.assignee.me',
        'zaoce.filter.chip.decidedFrom=2026年11月2日',
      ],
    ],
    ['a type', { type: 'initial' }, ['zaoce.filter.chip.type=kind:initial:']],
    [
      'a scope with its type',
      { type: 'employer-change', scope: 'cross' },
      ['zaoce.filter.chip.type=kind:employer-change:cross'],
    ],
    ['a stage', { stage: 'first-review' }, ['zaoce.filter.chip.stage=stage:first-review']],
    ['late ones', { late: true }, ['zaoce.filter.chip.late=true']],
    ['my own', { assignee: 'me' }, ['zaoce.filter.chip.assignee=zaoce.filter.assignee.me']],
    ['a colleague', { assignee: 12 }, ['zaoce.filter.chip.assignee=reviewer:12']],
    ['a day', { submittedFrom: '2026-11-02' }, ['zaoce.filter.chip.submittedFrom=2026年11月2日']],
    ['days left', { dueWithin: 3 }, ['zaoce.filter.chip.dueWithin=3']],
    ['a level', { checkLevel: 'red' }, ['zaoce.filter.chip.checkLevel=zaoce.checkLevel.red']],
  ])('describes %s', (_name, filter, labels) => {
    expect(describeFilter(filter, words).map((chip) => chip.label)).toEqual(labels);
  });

  it('keeps one order whatever the order of the address', () => {
    const filter: QueueFilter = { overdue: true, specialty: 'civil', type: 'initial' };
    expect(describeFilter(filter, words).map((chip) => chip.key)).toEqual(['type', 'specialty', 'overdue']);
  });
});

describe('withoutChip', () => {
  const filter: QueueFilter = { tab: 'waiting', type: 'employer-change', scope: 'cross', late: true };

  it('takes the scope off with its type', () => {
    expect(withoutChip(filter, 'type')).toEqual({ tab: 'waiting', late: true });
  });

  it('takes nothing else off', () => {
    expect(withoutChip(filter, 'late')).toEqual({ tab: 'waiting', type: 'employer-change', scope: 'cross' });
  });
});
