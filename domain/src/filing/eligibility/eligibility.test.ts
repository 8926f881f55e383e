import fc from 'fast-check';
import { addDays } from '../../calendar/isoDate';
import { defaultFilingRules, findFilingRule } from '../rules';
import type { FilingRule } from '../rule/schema';
import { explainEligibility } from './explainEligibility';
import type { PersonFacts, RegistrationFacts } from './facts';
import { renewalWindow } from './renewalWindow';

const rule = (type: string, scope?: string): FilingRule => {
  const found = findFilingRule(defaultFilingRules, type, scope);
  if (!found) throw new Error(type);
  return found;
};
const onDay = '2026-11-22';
const civil: RegistrationFacts = {
  id: 7,
  specialty: 'civil',
  state: 'live',
  validTo: '2028-06-30',
  authorityCode: '11',
  employerCreditCode: 'E1',
};
const person = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  onDay,
  qualifications: [{ specialty: 'civil', issuedOn: '2020-01-01' }],
  registrations: [],
  openFiling: null,
  ...changes,
});
const registered = (changes: Partial<RegistrationFacts> = {}) =>
  person({ registrations: [{ ...civil, ...changes }] });
const codes = (type: string, facts: PersonFacts, scope?: string) =>
  explainEligibility(rule(type, scope), facts).reasons.map(({ code }) => code);

describe('the matrix of people and filings', () => {
  const people: [string, PersonFacts, string[]][] = [
    ['qualified only', person(), ['initial']],
    ['on no list', person({ qualifications: [] }), []],
    [
      'registered',
      registered(),
      ['information-change', 'employer-change-within', 'employer-change-cross', 'cancellation', 'reissue'],
    ],
    [
      'registered, window open',
      registered({ validTo: '2027-01-31' }),
      [
        'renewal',
        'information-change',
        'employer-change-within',
        'employer-change-cross',
        'cancellation',
        'reissue',
      ],
    ],
    ['lapsed', registered({ state: 'lapsed', validTo: '2026-01-31' }), ['initial', 'cancellation']],
    ['expired yesterday, job not run', registered({ validTo: '2026-11-21' }), ['initial', 'cancellation']],
    ['cancelled', registered({ state: 'cancelled' }), ['initial']],
    ['suspended', registered({ state: 'suspended' }), []],
    ['with an open filing', { ...registered(), openFiling: { number: 'IN20261100000101' } }, []],
    ['banned', person({ ban: { until: onDay } }), []],
    ['banned until yesterday', person({ ban: { until: '2026-11-21' } }), ['initial']],
  ];
  it.each(people)('%s', (_who, facts, allowed) => {
    const open = defaultFilingRules
      .filter((one) => explainEligibility(one, facts).allowed)
      .map(({ key }) => key);
    expect(open).toEqual(allowed);
  });
});

describe('reasons', () => {
  it.each<[string, string, PersonFacts, string | undefined, string[]]>([
    ['no qualification', 'initial', person({ qualifications: [] }), undefined, ['no-qualification']],
    [
      'a specialty he did not pass',
      'initial',
      person({ specialty: 'water' }),
      undefined,
      ['no-qualification'],
    ],
    ['registered in it', 'initial', registered(), undefined, ['already-registered']],
    [
      'an open filing beside',
      'initial',
      { ...registered(), openFiling: { number: 'X' } },
      undefined,
      ['open-filing-exists', 'already-registered'],
    ],
    ['not registered', 'renewal', person(), undefined, ['no-live-registration']],
    ['too early', 'renewal', registered(), undefined, ['window-not-open']],
    [
      'over',
      'renewal',
      registered({ state: 'lapsed', validTo: '2026-11-21' }),
      undefined,
      ['registration-ended'],
    ],
    ['nothing to cancel', 'cancellation', registered({ state: 'cancelled' }), undefined, ['no-registration']],
    [
      'the same employer',
      'employer-change',
      { ...registered(), employer: { creditCode: 'E1' } },
      'within',
      ['same-employer'],
    ],
    [
      'elsewhere',
      'employer-change',
      { ...registered(), employer: { creditCode: 'E2', authorityCode: '12' } },
      'within',
      ['employer-elsewhere'],
    ],
    [
      'here',
      'employer-change',
      { ...registered(), employer: { creditCode: 'E2', authorityCode: '11' } },
      'cross',
      ['employer-here'],
    ],
    [
      'another employer in another specialty',
      'initial',
      { ...registered({ specialty: 'installation' }), employer: { creditCode: 'E2' } },
      undefined,
      ['other-employer'],
    ],
    [
      'a registration of someone else',
      'reissue',
      { ...registered(), registrationId: 99 },
      undefined,
      ['no-live-registration'],
    ],
  ])('%s', (_what, type, facts, scope, reasons) => {
    expect(codes(type, facts, scope)).toEqual(reasons);
  });

  it('are sentences with dates in both languages', () => {
    expect(explainEligibility(rule('renewal'), registered()).reasons).toEqual([
      {
        code: 'window-not-open',
        params: { opensOn: '2028-04-01', validTo: '2028-06-30' },
        message: {
          zh: '延续注册自 2028-04-01 起可以申报（有效期至 2028-06-30）。',
          en: 'Renewal opens on 2028-04-01; your registration is valid until 2028-06-30.',
        },
      },
    ]);
  });
});

it('names the specialties and registrations it is open for', () => {
  const two = person({
    qualifications: [
      { specialty: 'civil', issuedOn: '2020-01-01' },
      { specialty: 'installation', issuedOn: '2022-01-01' },
    ],
    registrations: [civil],
  });
  expect(explainEligibility(rule('initial'), two)).toMatchObject({
    allowed: true,
    specialties: ['installation'],
    registrationIds: [],
  });
  expect(explainEligibility(rule('reissue'), two)).toMatchObject({
    allowed: true,
    specialties: ['civil'],
    registrationIds: [7],
  });
});

it('a late renewal is allowed and said to be late', () => {
  const [note] = explainEligibility(rule('renewal'), registered({ validTo: '2026-12-01' })).notes;
  expect(note).toMatchObject({ code: 'renewal-late', params: { dueOn: '2026-11-01' } });
  expect(explainEligibility(rule('renewal'), registered({ validTo: '2026-12-22' })).notes).toEqual([]);
});

it('a rule about suspended registrations opens for those only', () => {
  const resume: FilingRule = {
    ...rule('renewal'),
    key: 'resume',
    type: 'resume',
    eligibility: ['suspended-registration'],
  };
  expect(explainEligibility(resume, registered({ state: 'suspended' })).allowed).toBe(true);
  expect(explainEligibility(resume, registered()).reasons).toMatchObject([{ code: 'not-suspended' }]);
});

it.each([
  [31, true],
  [30, true],
  [29, false],
])('with %i days left a change that must wait for the renewal is allowed: %s', (days, allowed) => {
  const change: FilingRule = {
    ...rule('employer-change', 'within'),
    eligibility: ['live-registration', 'not-about-to-expire'],
  };
  expect(explainEligibility(change, registered({ validTo: addDays(onDay, days) })).allowed).toBe(allowed);
});

it('the renewal window passes through its states in order, at its days', () => {
  const states = [];
  for (let left = 100; left >= -2; left -= 1)
    states.push(renewalWindow({ opens: 90, due: 30 }, addDays(onDay, left), onDay).state);
  expect(states.filter((state) => state === 'not-yet')).toHaveLength(10);
  expect(states.filter((state) => state === 'open')).toHaveLength(61);
  expect(states.filter((state) => state === 'late')).toHaveLength(30);
  expect(states.filter((state) => state === 'over')).toHaveLength(2);
  expect(states).toEqual(
    [...states].sort(
      (a, b) =>
        ['not-yet', 'open', 'late', 'over'].indexOf(a) - ['not-yet', 'open', 'late', 'over'].indexOf(b),
    ),
  );
});

it('is never both allowed and explained away, and a closed filing says why', () => {
  const registration = fc.record({
    id: fc.nat(5),
    specialty: fc.constantFrom('civil', 'water'),
    state: fc.constantFrom(
      'live' as const,
      'lapsed' as const,
      'suspended' as const,
      'cancelled' as const,
      'revoked' as const,
      'void' as const,
    ),
    validTo: fc.integer({ min: -100, max: 200 }).map((days) => addDays(onDay, days)),
    authorityCode: fc.constantFrom('11', '12'),
    employerCreditCode: fc.constantFrom('E1', 'E2'),
  });
  const anybody: fc.Arbitrary<PersonFacts> = fc.record({
    onDay: fc.constant(onDay),
    qualifications: fc.array(
      fc.record({ specialty: fc.constantFrom('civil', 'water'), issuedOn: fc.constant('2020-01-01') }),
      { maxLength: 2 },
    ),
    registrations: fc.array(registration, { maxLength: 3 }),
    openFiling: fc.option(fc.constant({ number: 'X' })),
  });
  fc.assert(
    fc.property(anybody, fc.constantFrom(...defaultFilingRules), (facts, one) => {
      const { allowed, reasons, specialties, registrationIds } = explainEligibility(one, facts);
      expect(allowed).toBe(reasons.length === 0);
      expect(allowed).toBe(specialties.length > 0);
      if (facts.openFiling) expect(allowed).toBe(false);
      for (const id of registrationIds) expect(facts.registrations.map((held) => held.id)).toContain(id);
    }),
  );
});
