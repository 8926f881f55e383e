import { defaultFilingRules } from '@zaoce/domain';
import { startBody, startChoices } from './startChoices';

const rulesOf = (type: string) => defaultFilingRules.filter((rule) => rule.type === type);

describe('beginning a filing', () => {
  it('asks nothing when there is one specialty', () => {
    const choices = startChoices(rulesOf('initial'), ['civil']);
    expect(startBody('initial', choices, {})).toEqual({
      type: 'initial',
      specialty: 'civil',
      scope: undefined,
      lost: undefined,
    });
  });

  it('asks for the specialty when there are two', () => {
    const choices = startChoices(rulesOf('initial'), ['civil', 'water']);
    expect(startBody('initial', choices, {})).toBeNull();
    expect(startBody('initial', choices, { specialty: 'water' })).toMatchObject({ specialty: 'water' });
    expect(startBody('initial', choices, { specialty: 'transport' })).toBeNull();
  });

  it('asks for the scope of an employer change and for what was lost', () => {
    expect(startChoices(rulesOf('employer-change'), []).scope.map(({ value }) => value)).toEqual([
      'within',
      'cross',
    ]);
    expect(startChoices(rulesOf('reissue'), []).lost.map(({ value }) => value)).toEqual([
      'certificate',
      'seal',
      'both',
    ]);
  });
});
