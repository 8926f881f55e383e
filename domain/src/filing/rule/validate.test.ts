import { initialRule } from '../rules/initial';
import { employerChangeCrossRule } from '../rules/employerChange';
import { reissueRule } from '../rules/reissue';
import { renewalRule } from '../rules/renewal';
import { PROBLEMS } from '../../labels/problems';
import { validateFilingRule } from './validate';

/** What is wrong with the shipped initial rule after some of its fields are replaced, as `path code`. */
function problemsOf(changes: object, base: object = initialRule): string[] {
  const result = validateFilingRule(JSON.parse(JSON.stringify({ ...base, ...changes })));
  return result.ok ? [] : result.issues.map((issue) => `${issue.path} ${issue.code}`);
}
const [formScan] = initialRule.scans.filter((scan) => scan.kind === 'application-form');
const [stage] = initialRule.route;
const photoWhen = (when: unknown) => ({ scans: [{ ...initialRule.scans[0], when }, formScan] });

describe('validateFilingRule', () => {
  it.each<[string, object, string]>([
    [
      'an unknown section',
      { sections: [...initialRule.sections, { key: 'hobbies' }] },
      'sections.4.key unknown-section',
    ],
    ['no section', { sections: [] }, 'sections no-section'],
    [
      'a minimum of basic information',
      { sections: [...initialRule.sections.slice(1), { key: 'basic', minimum: 1 }] },
      'sections.3 entries-only',
    ],
    [
      'a repeated section',
      { sections: [...initialRule.sections, { key: 'basic' }] },
      'sections.4.key duplicate-key',
    ],
    ['a route without stage', { route: [] }, 'route no-stage'],
    ['negative days', { route: [{ ...stage, workingDays: -5 }] }, 'route.0.workingDays negative'],
    ['a stage without a day', { route: [{ ...stage, workingDays: 0 }] }, 'route.0.workingDays at-least-one'],
    ['half a day', { extensionDays: 2.5 }, 'extensionDays not-a-whole-number'],
    ['a repeated stage', { route: [stage, stage] }, 'route.1.key duplicate-key'],
    [
      'an unknown authority',
      { route: [{ ...stage, authority: 'mayor' }] },
      'route.0.authority unknown-stage-authority',
    ],
    [
      'a route that begins at the ministry',
      { route: [{ ...stage, authority: 'ministry' }] },
      'route.0.authority first-stage-not-home',
    ],
    [
      'a first stage that may be skipped',
      { route: [{ ...stage, when: { field: 'specialty', op: 'eq', value: 'civil' } }] },
      'route.0.when no-stage-always',
    ],
    [
      'four eyes on the first stage',
      { route: [{ ...stage, fourEyes: true }] },
      'route.0.fourEyes four-eyes-on-first-stage',
    ],
    [
      'a target stage without cross',
      { route: [stage, { ...stage, key: 'b', authority: 'target' }] },
      'route.1.authority target-without-cross',
    ],
    ['an unknown effect', { effect: 'promote' }, 'effect unknown-effect'],
    ['an unknown time of effect', { effectTime: 'tomorrow' }, 'effectTime unknown-effect-time'],
    ['an effect without its section', { effect: 'cancel-registration' }, 'sections effect-needs-section'],
    ['an effect without its condition', { eligibility: [] }, 'eligibility effect-needs-condition'],
    ['a registration without validity', { validityYears: undefined }, 'validityYears effect-needs-validity'],
    [
      'an unknown condition',
      { eligibility: ['holds-qualification', 'is-nice'] },
      'eligibility.1 unknown-condition',
    ],
    [
      'conditions that nobody meets',
      { eligibility: ['holds-qualification', 'live-registration', 'suspended-registration'] },
      'eligibility contradicting-conditions',
    ],
    [
      'a condition named twice',
      { eligibility: ['holds-qualification', 'holds-qualification'] },
      'eligibility.1 duplicate-key',
    ],
    [
      'an unknown layout of the form',
      { form: { ...initialRule.form, template: 'poster' } },
      'form.template unknown-template',
    ],
    [
      'a scan that may not be uploaded',
      { scans: [{ ...formScan, maximum: 0 }] },
      'scans.0.maximum at-least-one',
    ],
    ['no stamped form', { scans: initialRule.scans.slice(0, 3) }, 'scans form-scan-missing'],
    ['a form that nobody must upload', { scans: [{ ...formScan, minimum: 0 }] }, 'scans form-scan-missing'],
    [
      'a form asked for sometimes',
      { scans: [{ ...formScan, when: { field: 'lost', op: 'eq', value: 'seal' } }] },
      'scans.0.when form-scan-conditional',
    ],
    [
      'more scans than allowed',
      { scans: [{ ...formScan, minimum: 11 }] },
      'scans.0.minimum minimum-above-maximum',
    ],
    [
      'an education policy without the section',
      { sections: [{ key: 'basic' }] },
      'education education-needs-section',
    ],
    [
      'a question about education without policy',
      { education: undefined },
      'education education-needs-policy',
    ],
    [
      'a window that is due before it opens',
      { windowDays: { opens: 10, due: 30 } },
      'windowDays.due window-order',
    ],
    ['ages upside down', { ageWarning: { below: 70, from: 18 } }, 'ageWarning age-order'],
    ['a setting nobody knows', { colour: 'red' }, 'colour unknown-field'],
    ['an empty label', { label: { zh: ' ', en: 'x' } }, 'label.zh required'],
    ['a prefix in small letters', { numberPrefix: 'in' }, 'numberPrefix not-a-prefix'],
    ['a type with spaces', { type: 'Initial filing' }, 'type not-a-slug'],
    ['a version 0', { version: 0 }, 'version at-least-one'],
    [
      'a condition on an unknown fact',
      photoWhen({ field: 'shoeSize', op: 'eq', value: 42 }),
      'scans.0.when.field unknown-fact',
    ],
    [
      'an unknown comparison',
      photoWhen({ field: 'lost', op: 'like', value: 's' }),
      'scans.0.when.op unknown-operator',
    ],
    [
      'a list where one value belongs',
      photoWhen({ field: 'lost', op: 'eq', value: ['seal'] }),
      'scans.0.when value-does-not-fit',
    ],
    [
      'an order of texts',
      photoWhen({ field: 'lost', op: 'gt', value: 'seal' }),
      'scans.0.when value-does-not-fit',
    ],
    [
      'a number compared with a text',
      photoWhen({ field: 'lost', op: 'eq', value: 3 }),
      'scans.0.when value-does-not-fit',
    ],
    [
      'a value that the fact never has',
      photoWhen({ field: 'lost', op: 'in', value: ['seal', 'hat'] }),
      'scans.0.when value-does-not-fit',
    ],
    ['something that is no condition', photoWhen('always'), 'scans.0.when not-a-condition'],
    [
      'a bad condition deep inside',
      photoWhen({ all: [{ not: { any: [{ field: 'x', op: 'eq', value: 1 }] } }] }),
      'scans.0.when.all.0.not.any.0.field unknown-fact',
    ],
  ])('refuses %s', (_what, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });

  it('refuses a cross change without a stage of the target authority', () => {
    expect(problemsOf({ route: employerChangeCrossRule.route.slice(0, 1) }, employerChangeCrossRule)).toEqual(
      ['route no-target-stage'],
    );
  });

  it('refuses a reissue that does not ask what was lost', () => {
    expect(problemsOf({ lost: undefined }, reissueRule)).toEqual(['lost effect-needs-lost']);
  });

  it('refuses a renewal without window', () => {
    expect(problemsOf({ windowDays: undefined }, renewalRule)).toEqual(['windowDays window-needed']);
  });

  it('names every problem at once, malformed and contradictory ones alike', () => {
    const problems = problemsOf({
      sections: [{ key: 'hobbies' }],
      route: [],
      extensionDays: -1,
      effect: 'promote',
      colour: 'red',
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        'sections.0.key unknown-section',
        'route no-stage',
        'extensionDays negative',
        'effect unknown-effect',
        'colour unknown-field',
        'education education-needs-section',
      ]),
    );
  });

  it.each([[null], [undefined], ['initial'], [[]], [42]])('refuses %p without falling over', (input) => {
    expect(validateFilingRule(input)).toMatchObject({ ok: false });
  });

  it('has a Chinese and an English sentence for every problem', () => {
    for (const text of Object.values(PROBLEMS)) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it('admits a type that only recombines what is known', () => {
    const suspension = {
      ...renewalRule,
      key: 'suspension',
      type: 'suspension',
      label: { zh: '暂停执业', en: 'Suspension' },
      numberPrefix: 'SU',
      eligibility: ['live-registration'],
      sections: [{ key: 'basic' }],
      scans: [formScan],
      effect: 'suspend-registration',
      education: undefined,
      windowDays: undefined,
      validityYears: undefined,
    };
    expect(problemsOf({}, suspension)).toEqual([]);
  });
});
