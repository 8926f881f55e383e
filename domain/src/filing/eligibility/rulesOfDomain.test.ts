import { addDays } from '../../calendar/isoDate';
import { defaultFilingRules, findFilingRule } from '../rules';
import type { PersonFacts, RegistrationFacts } from './facts';
import { explainEligibility } from './explainEligibility';

/* The rules of domain.md about who may file, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const onDay = '2026-11-22';
const civil: RegistrationFacts = {
  id: 7,
  specialty: 'civil',
  state: 'live',
  validTo: '2028-06-30',
  authorityCode: '11',
  employerCreditCode: 'E1',
};
const qualified: PersonFacts = {
  onDay,
  qualifications: [{ specialty: 'civil', issuedOn: '2020-01-01' }],
  registrations: [],
  openFiling: null,
};
const registered = (changes: Partial<RegistrationFacts> = {}, others: Partial<PersonFacts> = {}) => ({
  ...qualified,
  registrations: [{ ...civil, ...changes }],
  ...others,
});
const explain = (type: string, facts: PersonFacts, scope?: string) => {
  const rule = findFilingRule(defaultFilingRules, type, scope);
  if (!rule) throw new Error(type);
  return explainEligibility(rule, facts);
};
const why = (type: string, facts: PersonFacts, scope?: string) =>
  explain(type, facts, scope).reasons.map(({ code }) => code);
const open = (facts: PersonFacts) =>
  defaultFilingRules.filter((rule) => explainEligibility(rule, facts).allowed).map(({ key }) => key);
/** Days left until the end of validity. */
const inDays = (days: number) => registered({ validTo: addDays(onDay, days) });
const ABOUT_A_REGISTRATION = ['information-change', 'employer-change-within', 'employer-change-cross'];

const rows: Row[] = [
  [
    '3',
    '初始注册须有该专业资格记录',
    'Initial: holds a qualification record in the specialty',
    () => {
      expect(why('initial', qualified)).toEqual([]);
      expect(why('initial', { ...qualified, specialty: 'water' })).toEqual(['no-qualification']);
    },
  ],
  [
    '3',
    '初始注册须在该专业没有有效注册',
    'Initial: no live registration in the specialty',
    () => {
      expect(why('initial', registered())).toEqual(['already-registered']);
      expect(why('initial', registered({ state: 'suspended' }))).toEqual(['already-registered']);
      expect(why('initial', registered({ state: 'cancelled' }))).toEqual([]);
    },
  ],
  [
    '3',
    '其他专业的有效注册不影响初始注册',
    'Initial: a registration in another specialty is no obstacle',
    () => expect(why('initial', registered({ specialty: 'water' }))).toEqual([]),
  ],
  [
    '3',
    '延续、变更、补办须有有效注册',
    'Renewal, changes and reissue: live registration',
    () => {
      for (const rule of ['renewal', ...ABOUT_A_REGISTRATION, 'reissue']) {
        const found = defaultFilingRules.find(({ key }) => key === rule);
        if (!found) throw new Error(rule);
        const { reasons } = explainEligibility(found, qualified);
        expect(reasons.map(({ code }) => code)).toContain('no-live-registration');
      }
    },
  ],
  [
    '3',
    '注销适用于有效或失效的注册',
    'Cancellation: live or lapsed registration',
    () => {
      expect(why('cancellation', registered())).toEqual([]);
      expect(why('cancellation', registered({ state: 'lapsed', validTo: '2026-01-01' }))).toEqual([]);
      expect(why('cancellation', registered({ state: 'cancelled' }))).toEqual(['no-registration']);
      expect(why('cancellation', registered({ state: 'revoked' }))).toEqual(['no-registration']);
    },
  ],
  [
    '3',
    '注销后重新执业须办理初始注册',
    'After a cancellation practising again needs initial',
    () => expect(open(registered({ state: 'cancelled' }))).toEqual(['initial']),
  ],
  [
    '3',
    '同一人只能有一项在办业务，并告知其编号',
    'One open filing per applicant; a second is refused with its number',
    () => {
      const busy = { ...registered(), openFiling: { number: 'IN20261100000101' } };
      expect(open(busy)).toEqual([]);
      const [reason] = explain('reissue', busy).reasons;
      expect(reason).toMatchObject({
        code: 'open-filing-exists',
        params: { number: 'IN20261100000101' },
      });
      expect(reason?.message.zh).toContain('IN20261100000101');
    },
  ],
  [
    '3',
    '同一人跨专业只能有一个聘用单位',
    'One employer per person, across specialties',
    () => {
      const facts = {
        ...registered({ specialty: 'water' }),
        employer: { creditCode: 'E2', authorityCode: '11' },
      };
      expect(why('initial', facts)).toEqual(['other-employer']);
      expect(why('initial', { ...facts, employer: { creditCode: 'E1', authorityCode: '11' } })).toEqual([]);
    },
  ],
  [
    '3',
    '延续窗口自届满前 90 日开放',
    'Renewal window: opens 90 days before valid-to',
    () => {
      expect(why('renewal', inDays(91))).toEqual(['window-not-open']);
      expect(why('renewal', inDays(90))).toEqual([]);
    },
  ],
  [
    '3',
    '届满前不足 30 日仍受理，但标记逾期',
    'Renewal window: after 30 days before valid-to accepted, marked late',
    () => {
      expect(explain('renewal', inDays(30)).notes).toEqual([]);
      expect(explain('renewal', inDays(29))).toMatchObject({
        allowed: true,
        notes: [{ code: 'renewal-late' }],
      });
      expect(explain('renewal', inDays(0)).allowed).toBe(true);
    },
  ],
  [
    '3',
    '届满后注册失效，只能办理初始注册',
    'After valid-to the registration lapses and only initial is left',
    () => {
      expect(why('renewal', inDays(-1))).toContain('registration-ended');
      // The nightly job need not have run; cancelling what lapsed stays possible.
      expect(open(inDays(-1))).toEqual(['initial', 'cancellation']);
    },
  ],
  [
    '3',
    '窗口天数为设置',
    'All numbers of the window are settings',
    () => {
      const rule = findFilingRule(defaultFilingRules, 'renewal');
      if (!rule) throw new Error('renewal');
      const wider = { ...rule, windowDays: { opens: 120, due: 60 } };
      expect(explainEligibility(wider, inDays(120)).allowed).toBe(true);
      expect(explainEligibility(wider, inDays(59)).notes).toMatchObject([{ code: 'renewal-late' }]);
    },
  ],
  [
    '3',
    '本省变更：新单位须属同一初审机构',
    'Employer change within: the new employer is under the same authority',
    () => {
      const to = (authorityCode: string) => registered({}, { employer: { creditCode: 'E2', authorityCode } });
      expect(why('employer-change', to('11'), 'within')).toEqual([]);
      expect(why('employer-change', to('12'), 'within')).toEqual(['employer-elsewhere']);
    },
  ],
  [
    '3',
    '跨省变更：新单位须属另一初审机构',
    'Employer change cross: the new employer is under another authority',
    () => {
      const to = (authorityCode: string) => registered({}, { employer: { creditCode: 'E2', authorityCode } });
      expect(why('employer-change', to('12'), 'cross')).toEqual([]);
      expect(why('employer-change', to('11'), 'cross')).toEqual(['employer-here']);
    },
  ],
  [
    '3',
    '变更注册的新单位须不同于现单位',
    'Employer change: the new employer is another one',
    () => {
      const same = registered({}, { employer: { creditCode: 'E1', authorityCode: '11' } });
      expect(why('employer-change', same, 'within')).toEqual(['same-employer']);
    },
  ],
  [
    '3',
    '限制注册期内不得申请',
    'A ban in force bars new registrations, its last day included',
    () => {
      expect(why('initial', { ...qualified, ban: { until: onDay } })).toEqual(['banned']);
      expect(why('initial', { ...qualified, ban: { until: addDays(onDay, -1) } })).toEqual([]);
    },
  ],
  [
    '2',
    '不能办理时说明全部原因，中英文',
    'A "no" gives every reason, in both languages',
    () => {
      const facts = { ...qualified, qualifications: [], ban: { until: '2027-01-01' } };
      expect(why('initial', facts)).toEqual(['no-qualification', 'banned']);
      for (const { message } of explain('initial', facts).reasons) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).toMatch(/^[\x20-\x7e]+$/);
      }
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
