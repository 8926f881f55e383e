import { defaultFilingRules } from '../rules';
import { initialRule } from '../rules/initial';
import { renewalRule } from '../rules/renewal';
import { EFFECT_WORDS } from './words';
import { validateFilingRule } from './validate';

/* The rules of domain.md about filing rules as data ("Low code"), one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const problems = (changes: object, rule: object = initialRule) => {
  const result = validateFilingRule({ ...rule, ...changes });
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
};
const [stage] = initialRule.route;
const sections = (...keys: string[]) => ({
  sections: [...initialRule.sections, ...keys.map((key) => ({ key }))],
});

const rows: Row[] = [
  [
    '3',
    '七类业务的规则都是数据，且有效',
    'The seven defaults are data, and valid',
    () => {
      const stored: unknown = JSON.parse(JSON.stringify(defaultFilingRules));
      expect((stored as object[]).map((rule) => validateFilingRule(rule).ok)).toEqual(Array(7).fill(true));
    },
  ],
  [
    '3',
    '未知栏目被拒绝',
    'An unknown section is refused',
    () => expect(problems(sections('horoscope'))).toEqual(['sections.4.key unknown-section']),
  ],
  [
    '3',
    '没有阶段的流程被拒绝',
    'A route without stage is refused',
    () => expect(problems({ route: [] })).toContain('route no-stage'),
  ],
  [
    '3',
    '负数天数被拒绝',
    'Negative days are refused',
    () => {
      expect(problems({ extensionDays: -1 })).toEqual(['extensionDays negative']);
      expect(problems({ windowDays: { opens: -90, due: 30 } }, renewalRule)).toContain(
        'windowDays.opens negative',
      );
    },
  ],
  [
    '3',
    '没有时限的阶段被拒绝',
    'A stage without time limit is refused',
    () =>
      expect(problems({ route: [{ ...stage, workingDays: 0 }] })).toEqual([
        'route.0.workingDays at-least-one',
      ]),
  ],
  [
    '3',
    '窗口先开放后到期',
    'A window that is due before it opens is refused',
    () =>
      expect(problems({ windowDays: { opens: 30, due: 90 } }, renewalRule)).toEqual([
        'windowDays.due window-order',
      ]),
  ],
  [
    '3',
    '规则的全部问题一次列出，并有中英文说明',
    'Every problem is named at once, with a clear message',
    () => {
      const result = validateFilingRule({ ...initialRule, route: [], extensionDays: -1, effect: 'promote' });
      if (result.ok) throw new Error('admitted');
      expect(result.issues.map(({ path }) => path).sort()).toEqual(['effect', 'extensionDays', 'route']);
      for (const { message } of result.issues) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).toMatch(/[A-Za-z]/);
      }
    },
  ],
  [
    '3',
    '扫描件条件只能询问已知事实',
    'When-conditions may ask for known facts only',
    () => {
      const [scan, ...others] = initialRule.scans;
      const asking = (field: string) => ({
        scans: [{ ...scan, when: { field, op: 'eq', value: true } }, ...others],
      });
      expect(problems(asking('starSign'))).toContain('scans.0.when.field unknown-fact');
      expect(problems(asking('educationMandatory'))).toEqual([]);
    },
  ],
  [
    '3',
    '跨机构规则须有新机构阶段',
    'A rule of scope cross without a target stage is refused',
    () => expect(problems({ scope: 'cross' })).toContain('route no-target-stage'),
  ],
  [
    '3',
    '业务规则都要求盖章申请表',
    'Every filing asks for the stamped form',
    () => {
      const scans = initialRule.scans.filter(({ kind }) => kind !== 'application-form');
      expect(problems({ scans })).toEqual(['scans form-scan-missing']);
      for (const rule of defaultFilingRules)
        expect(rule.scans.find(({ kind }) => kind === 'application-form')).toMatchObject({ minimum: 1 });
    },
  ],
  [
    '3',
    '新业务类型（如暂停执业）可以只由数据构成',
    'A new type that recombines sections, stages and effects is admitted',
    () => {
      const suspension = {
        ...initialRule,
        key: 'suspension',
        type: 'suspension',
        numberPrefix: 'SU',
        eligibility: ['live-registration'],
        sections: [{ key: 'basic' }],
        effect: 'suspend-registration',
        effectTime: 'approval',
        education: undefined,
      };
      expect(EFFECT_WORDS).toContain('suspend-registration');
      expect(problems({}, suspension)).toEqual([]);
    },
  ],
  [
    '3',
    '只更换扫描件的信息变更保存即可',
    'Information change: for scans alone saving is enough',
    () =>
      expect(defaultFilingRules.filter((rule) => rule.scanOnlySaves).map(({ key }) => key)).toEqual([
        'information-change',
      ]),
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
