import { calendarFromChineseDays } from '../calendar/chineseDays';
import { createClock, dueDate, extendClock, holdClock, readClock, runClock } from './clock';
import { diffSections } from './changes';
import { countHours, educationNeed } from './education';
import { attachAnswers, findBelatedItems } from './returnItems';
import { resolveRoute } from './rule/route';
import { defaultFilingRules, findFilingRule } from './rules';
import { educationPolicy } from './rules/settings';
import { course } from './testing/completeFiling';
import { DEFECT_CODES } from '../defectCodes';

/* The rules of domain.md about deadlines, routes, education and rounds, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const calendar = calendarFromChineseDays();
const rule = (type: string, scope?: string) => {
  const found = findFilingRule(defaultFilingRules, type, scope);
  if (!found) throw new Error(type);
  return found;
};
const authorities = { home: '11', origin: '11', target: '12' };
const routeOf = (type: string, facts = {}, scope?: string) =>
  resolveRoute(rule(type, scope), facts, authorities).map((stage) => stage.authorityCode);
const limits = (type: string, facts = {}, scope?: string) =>
  resolveRoute(rule(type, scope), facts, authorities).map((stage) => stage.workingDays);
const need = (issued: string, onDay: string) =>
  educationNeed(educationPolicy, { qualificationIssuedOn: issued }, onDay);
const started = runClock(createClock(10), '2026-11-20');

const rows: Row[] = [
  ['3', '七类业务', 'Seven filings', () => expect(defaultFilingRules).toHaveLength(7)],
  ['3', '初始注册由省级审批', 'Initial: province', () => expect(routeOf('initial')).toEqual(['11'])],
  [
    '3',
    '延续注册由省级到部级',
    'Renewal: province, then ministry',
    () => expect(routeOf('renewal')).toEqual(['11', '00']),
  ],
  [
    '3',
    '信息变更由省级审批',
    'Information change: province',
    () => expect(routeOf('information-change')).toEqual(['11']),
  ],
  [
    '3',
    '本省变更由省级审批',
    'Employer change within: province',
    () => expect(routeOf('employer-change', {}, 'within')).toEqual(['11']),
  ],
  [
    '3',
    '跨省变更由原机构到新机构',
    'Employer change cross: origin, then target',
    () => expect(routeOf('employer-change', {}, 'cross')).toEqual(['11', '12']),
  ],
  ['3', '注销由省级审批', 'Cancellation: province', () => expect(routeOf('cancellation')).toEqual(['11'])],
  [
    '3',
    '补办证书由省级，补办印章或证章由省级到部级',
    'Reissue: province for the certificate; province, then ministry for the seal or both',
    () => {
      expect(routeOf('reissue', { lost: 'certificate' })).toEqual(['11']);
      expect(routeOf('reissue', { lost: 'seal' })).toEqual(['11', '00']);
      expect(routeOf('reissue', { lost: 'both' })).toEqual(['11', '00']);
    },
  ],
  [
    '8',
    '自行决定的机构可在规则中去掉部级阶段',
    'An authority that decides alone removes a stage in the rule',
    () => {
      const alone = { route: rule('renewal').route.slice(0, 1) };
      expect(resolveRoute(alone, {}, authorities).map((stage) => stage.authorityCode)).toEqual(['11']);
    },
  ],
  [
    '3',
    '审核时限：初始 20，其他 10，部级 10 个工作日',
    'Limits: initial 20, all others 10, ministry stage 10',
    () => {
      expect(limits('initial')).toEqual([20]);
      expect(limits('renewal')).toEqual([10, 10]);
      expect(limits('employer-change', {}, 'cross')).toEqual([10, 10]);
      expect(limits('reissue', { lost: 'both' })).toEqual([10, 10]);
      for (const type of ['information-change', 'cancellation']) expect(limits(type)).toEqual([10]);
    },
  ],
  [
    '3',
    '时限只能延长一次，且须有理由',
    'A limit is extended once, by ten days, with a reason',
    () => {
      const extension = { days: rule('initial').extensionDays, reason: '需要核实', on: '2026-11-24' };
      const once = extendClock(started, extension);
      if (!once.ok) throw new Error(once.code);
      expect(dueDate(calendar, started)?.date).toBe('2026-12-04');
      expect(dueDate(calendar, once.clock)?.date).toBe('2026-12-18');
      expect(extendClock(once.clock, extension)).toEqual({ ok: false, code: 'wrong-state' });
      expect(extendClock(started, { ...extension, reason: ' ' })).toEqual({
        ok: false,
        code: 'rule-refused',
      });
    },
  ],
  [
    '3',
    '打回期间停止计时，重新上报后继续',
    'The clock stands still while the filing is with the applicant, then goes on',
    () => {
      const held = holdClock(started, '2026-11-24');
      expect(readClock(calendar, held, '2026-12-20')).toMatchObject({ usedDays: 2, dueOn: null });
      expect(dueDate(calendar, runClock(held, '2026-12-01'))?.date).toBe('2026-12-11');
    },
  ],
  [
    '3',
    '公布年度放假安排后重新计算期限',
    'Loading a year recomputes what was provisional',
    () => {
      const clock = runClock(createClock(20), '2026-12-04');
      const loaded = {
        years: { ...calendar.years, 2027: { holidays: ['2027-01-01', '2027-01-04'], workdays: [] } },
      };
      expect(dueDate(calendar, clock)).toEqual({ date: '2027-01-04', provisional: true });
      expect(dueDate(loaded, clock)).toEqual({ date: '2027-01-05', provisional: false });
    },
  ],
  [
    '3',
    '受理期限 5 个工作日',
    'Accepted by itself after five working days',
    () => expect(defaultFilingRules.map((one) => one.acceptanceDays)).toEqual(Array(7).fill(5)),
  ],
  [
    '3',
    '初始注册在公告时生效，其他在同意时生效',
    'Initial takes effect with its notice, others on approval',
    () =>
      expect(defaultFilingRules.map(({ key, effectTime }) => `${key} ${effectTime}`)).toEqual([
        'initial result-notice',
        'renewal approval',
        'information-change approval',
        'employer-change-within approval',
        'employer-change-cross approval',
        'cancellation approval',
        'reissue approval',
      ]),
  ],
  [
    '8',
    '有效期四年为规则设置',
    'Validity of four years is a setting of the rule',
    () => {
      expect(rule('initial').validityYears).toBe(4);
      expect(rule('renewal').validityYears).toBe(4);
      expect(rule('employer-change', 'within').validityYears).toBeUndefined();
    },
  ],
  [
    '3',
    '取得资格一年内初始注册不要求继续教育，超过一年必须有',
    'Education is mandatory when more than a year passed since the qualification',
    () => {
      expect(need('2025-11-22', '2026-11-22').mandatory).toBe(false);
      expect(need('2025-11-21', '2026-11-22').mandatory).toBe(true);
    },
  ],
  [
    '8',
    '继续教育每四年必修、选修各 60 学时',
    'Education: 60 + 60 hours per four years',
    () => expect(need('2015-01-01', '2026-11-22')).toMatchObject({ compulsoryHours: 60, electiveHours: 60 }),
  ],
  [
    '3',
    '延续只计上次注册以来的继续教育',
    'Renewal: education since the last registration',
    () => {
      const policy = rule('renewal').education;
      const since = educationNeed(policy, { registrationValidFrom: '2022-12-01' }, '2026-11-22').countsSince;
      const hours = countHours(
        [course('compulsory', '60', '2022-11-30'), course('compulsory', '8', '2022-12-01')],
        since,
        '2026-11-22',
      );
      expect(hours).toEqual({ compulsory: 8, elective: 0 });
    },
  ],
  [
    '3',
    '打回意见带缺陷代码',
    'Return items carry a defect code of the list',
    () => {
      expect(Object.keys(DEFECT_CODES).length).toBeGreaterThanOrEqual(10);
      for (const code of Object.keys(DEFECT_CODES)) expect(code).toMatch(/^D\d\d$/);
    },
  ],
  [
    '3',
    '每处修改与其答复的打回意见对应',
    'A change is shown with the items it answers',
    () => {
      const changes = [{ path: 'projects.0.endsOn' }, { path: 'basic.mobile' }];
      expect(attachAnswers(changes, [{ id: 4, path: 'projects.0' }])).toEqual([
        { path: 'projects.0.endsOn', answers: [4] },
        { path: 'basic.mobile', answers: [] },
      ]);
    },
  ],
  [
    '3',
    '两轮之间的修改逐项列出',
    'What changed between two rounds is listed field by field',
    () => {
      const before = { basic: { school: '甲' }, projects: [{ id: 'a', name: '一' }] };
      const after = {
        basic: { school: '乙' },
        projects: [
          { id: 'a', name: '一' },
          { id: 'b', name: '二' },
        ],
      };
      expect(diffSections(before, after).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
        'basic.school changed',
        'projects.1.name added',
      ]);
    },
  ],
  [
    '3',
    '一次性告知：再次打回上一轮已可见的问题会被提示',
    'Returning a second time for what was visible before is noticed',
    () => {
      const about = (path: string) => [{ path }];
      const known = { first: false, earlier: about('basic.mobile'), changed: about('scans.photo') };
      expect(findBelatedItems({ ...known, items: about('basic.school') })).toHaveLength(1);
      expect(findBelatedItems({ ...known, items: about('basic.mobile') })).toHaveLength(0);
      expect(findBelatedItems({ ...known, items: about('scans.photo') })).toHaveLength(0);
      expect(findBelatedItems({ ...known, first: true, items: about('basic.school') })).toHaveLength(0);
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
