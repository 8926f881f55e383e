import { defaultFilingRules } from '@zaoce/domain';
import { startBody, startChoices } from './startChoices';

const rulesOf = (type: string) => defaultFilingRules.filter((rule) => rule.type === type);
const view = (type: string, specialties: string[], registrationIds: number[] = []) => ({
  type,
  specialties,
  registrationIds,
});
const held = (id: number, specialty: string) => ({
  id,
  specialty,
  certificateNumber: `建[造]2126110000000${id}`,
  employer: '演示单位',
  validTo: '2028-06-30',
});

describe('beginning a filing that makes a registration', () => {
  it('asks nothing when there is one specialty', () => {
    const choices = startChoices(rulesOf('initial'), [view('initial', ['civil'])], []);
    expect(startBody('initial', choices, {}, [])).toEqual({ type: 'initial', specialty: 'civil' });
  });

  it('asks for the specialty when there are two', () => {
    const choices = startChoices(rulesOf('initial'), [view('initial', ['civil', 'water'])], []);
    expect(startBody('initial', choices, {}, [])).toBeNull();
    expect(startBody('initial', choices, { specialty: 'water' }, [])).toMatchObject({ specialty: 'water' });
    expect(startBody('initial', choices, { specialty: 'transport' }, [])).toBeNull();
  });
});

describe('beginning a filing about a registration', () => {
  const registrations = [held(7, 'civil'), held(8, 'installation')];

  it('takes the only one', () => {
    const choices = startChoices(rulesOf('renewal'), [view('renewal', ['civil'], [7])], registrations);
    expect(startBody('renewal', choices, {}, registrations)).toMatchObject({
      registrationId: 7,
      specialty: 'civil',
    });
  });

  it('asks which one of several, and never for the specialty as well', () => {
    const views = [view('cancellation', ['civil', 'installation'], [7, 8])];
    const choices = startChoices(rulesOf('cancellation'), views, registrations);
    expect(choices.specialty).toEqual([]);
    expect(choices.registration.map(({ zh }) => zh)).toEqual([
      '土木建筑工程 建[造]21261100000007（有效期至 2028-06-30）',
      '安装工程 建[造]21261100000008（有效期至 2028-06-30）',
    ]);
    expect(startBody('cancellation', choices, {}, registrations)).toBeNull();
    expect(startBody('cancellation', choices, { registration: '8' }, registrations)).toMatchObject({
      registrationId: 8,
      specialty: 'installation',
    });
    expect(startBody('cancellation', choices, { registration: '9' }, registrations)).toBeNull();
  });

  it('asks for the scope of an employer change and for what was lost', () => {
    const views = [
      view('employer-change-within', ['civil'], [7]),
      view('employer-change-cross', ['civil'], [7]),
    ];
    const change = startChoices(rulesOf('employer-change'), views, registrations);
    expect(change.scope.map(({ value }) => value)).toEqual(['within', 'cross']);
    expect(startBody('employer-change', change, { scope: 'cross' }, registrations)).toMatchObject({
      scope: 'cross',
      registrationId: 7,
    });
    const reissue = startChoices(rulesOf('reissue'), [view('reissue', ['civil'], [7])], registrations);
    expect(reissue.lost.map(({ value }) => value)).toEqual(['certificate', 'seal', 'both']);
    expect(startBody('reissue', reissue, {}, registrations)).toBeNull();
    expect(startBody('reissue', reissue, { lost: 'seal' }, registrations)).toMatchObject({ lost: 'seal' });
  });

  it('asks whether more than scans changes where saving those is enough', () => {
    const views = [view('information-change', ['civil'], [7])];
    const choices = startChoices(rulesOf('information-change'), views, registrations);
    const bodyFor = (extent?: string) => startBody('information-change', choices, { extent }, registrations);
    expect(bodyFor()).toBeNull();
    expect(bodyFor('scans')).toMatchObject({ scansOnly: true, registrationId: 7 });
    expect(bodyFor('content')?.scansOnly).toBeUndefined();
  });
});
