import { z } from 'zod';
import type { Issue } from '../../refusal';
import { problemAt } from '../../labels/problems';

/*
 * Whether the parts of a rule make sense together. The checks read a lenient copy of the rule, so that they speak
 * even when some of its fields are malformed and everything wrong with it is named at once.
 */

const lenientList = <T extends z.ZodRawShape>(shape: T) => z.array(z.looseObject(shape)).catch([]);
const text = z.string().catch('');
const number = z.number().optional().catch(undefined);
const lenientRule = z.looseObject({
  scope: z.string().optional().catch(undefined),
  lost: z.array(z.string()).optional().catch(undefined),
  eligibility: z.array(z.string()).catch([]),
  sections: lenientList({ key: text, minimum: number, perYear: z.unknown().optional() }),
  scans: lenientList({ kind: text, minimum: number, maximum: number, when: z.unknown().optional() }),
  route: lenientList({
    key: text,
    authority: text,
    fourEyes: z.unknown().optional(),
    when: z.unknown().optional(),
  }),
  effect: text,
  validityYears: number,
  windowDays: z.looseObject({ opens: number, due: number }).optional().catch(undefined),
  education: z.unknown().optional(),
  ageWarning: z.looseObject({ below: number, from: number }).optional().catch(undefined),
});
type LenientRule = z.infer<typeof lenientRule>;

/** Sections that are lists of entries; only these can have a minimum. */
const ENTRY_SECTION_KEYS = ['experience', 'projects', 'education'];

/** What an effect cannot do without: a section to read from, and a condition that guarantees its registration. */
const EFFECT_NEEDS: Record<string, { section: string; conditions: string[]; validity?: true; lost?: true }> =
  {
    'create-registration': { section: 'basic', conditions: ['holds-qualification'], validity: true },
    'renew-registration': { section: 'basic', conditions: ['live-registration'], validity: true },
    'change-information': { section: 'information', conditions: ['live-registration'] },
    'change-employer': { section: 'newEmployer', conditions: ['live-registration'] },
    'cancel-registration': {
      section: 'cancellation',
      conditions: ['live-registration', 'live-or-lapsed-registration'],
    },
    'reissue-registration': { section: 'loss', conditions: ['live-registration'], lost: true },
    'suspend-registration': { section: 'basic', conditions: ['live-registration'] },
    'resume-registration': { section: 'basic', conditions: ['suspended-registration'] },
  };

/** Every contradiction in a rule that is at least an object; anything else is left to the schema. */
export function findContradictions(input: unknown): Issue[] {
  const parsed = lenientRule.safeParse(input);
  if (!parsed.success) return [];
  return [
    checkKeys,
    checkConditions,
    checkSections,
    checkScans,
    checkRoute,
    checkEffect,
    checkWindow,
  ].flatMap((check) => check(parsed.data));
}

function checkKeys(rule: LenientRule): Issue[] {
  return [
    ...findRepeated(rule.sections, 'sections', 'key'),
    ...findRepeated(rule.scans, 'scans', 'kind'),
    ...findRepeated(rule.route, 'route', 'key'),
  ];
}

function findRepeated(list: Record<string, unknown>[], path: string, field: string): Issue[] {
  const keys = list.map((item) => String(item[field]));
  return keys.flatMap((key, index) =>
    key !== '' && keys.indexOf(key) < index
      ? [problemAt(`${path}.${index}.${field}`, 'duplicate-key', { key })]
      : [],
  );
}

/** Conditions of which nobody can meet both. */
const CONTRADICTIONS = [
  ['live-registration', 'suspended-registration'],
  ['live-or-lapsed-registration', 'suspended-registration'],
  ['employer-under-same-authority', 'employer-under-other-authority'],
] as const;

function checkConditions({ eligibility }: LenientRule): Issue[] {
  const repeated = eligibility.flatMap((key, index) =>
    eligibility.indexOf(key) < index ? [problemAt(`eligibility.${index}`, 'duplicate-key', { key })] : [],
  );
  const contradicting = CONTRADICTIONS.filter((pair) => pair.every((one) => eligibility.includes(one)));
  return [
    ...repeated,
    ...contradicting.map(([one, other]) =>
      problemAt('eligibility', 'contradicting-conditions', { one, other }),
    ),
  ];
}

function checkSections({ sections, scans, education }: LenientRule): Issue[] {
  const issues = sections.flatMap((section, index) =>
    (section.minimum !== undefined || section.perYear !== undefined) &&
    !ENTRY_SECTION_KEYS.includes(section.key)
      ? [problemAt(`sections.${index}`, 'entries-only')]
      : [],
  );
  if (education !== undefined && !sections.some((section) => section.key === 'education')) {
    issues.push(problemAt('education', 'education-needs-section'));
  }
  if (education === undefined && JSON.stringify([sections, scans]).includes('"educationMandatory"')) {
    issues.push(problemAt('education', 'education-needs-policy'));
  }
  return issues;
}

function checkScans({ scans }: LenientRule): Issue[] {
  const issues = scans.flatMap((scan, index) =>
    (scan.minimum ?? 0) > (scan.maximum ?? Infinity)
      ? [problemAt(`scans.${index}.minimum`, 'minimum-above-maximum')]
      : [],
  );
  const form = scans.findIndex((scan) => scan.kind === 'application-form');
  if (form < 0 || (scans[form]?.minimum ?? 1) < 1) issues.push(problemAt('scans', 'form-scan-missing'));
  if (scans[form]?.when !== undefined) issues.push(problemAt(`scans.${form}.when`, 'form-scan-conditional'));
  return issues;
}

function checkRoute({ route, scope, sections }: LenientRule): Issue[] {
  const [first] = route;
  if (!first) return [];
  const issues: Issue[] = [];
  if (first.when !== undefined) issues.push(problemAt('route.0.when', 'no-stage-always'));
  if (first.authority !== 'home' && first.authority !== 'origin') {
    issues.push(problemAt('route.0.authority', 'first-stage-not-home'));
  }
  if (first.fourEyes === true) issues.push(problemAt('route.0.fourEyes', 'four-eyes-on-first-stage'));
  const target = route.findIndex((stage) => stage.authority === 'target');
  if (scope === 'cross' && target < 0) issues.push(problemAt('route', 'no-target-stage'));
  if (scope !== 'cross' && target >= 0)
    issues.push(problemAt(`route.${target}.authority`, 'target-without-cross'));
  if (target >= 0 && !sections.some(({ key }) => key === 'transfer'))
    issues.push(problemAt('sections', 'target-needs-transfer'));
  return issues;
}

function checkEffect(rule: LenientRule): Issue[] {
  const needs = EFFECT_NEEDS[rule.effect];
  if (!needs) return [];
  const { section, conditions } = needs;
  const issues: Issue[] = [];
  if (!rule.sections.some(({ key }) => key === section)) {
    issues.push(problemAt('sections', 'effect-needs-section', { section }));
  }
  if (!conditions.some((condition) => rule.eligibility.includes(condition))) {
    issues.push(problemAt('eligibility', 'effect-needs-condition', { condition: conditions.join(' / ') }));
  }
  if (needs.validity && rule.validityYears === undefined)
    issues.push(problemAt('validityYears', 'effect-needs-validity'));
  if (needs.lost && rule.lost === undefined) issues.push(problemAt('lost', 'effect-needs-lost'));
  return issues;
}

function checkWindow({ eligibility, windowDays, ageWarning }: LenientRule): Issue[] {
  const issues: Issue[] = [];
  if (eligibility.includes('inside-renewal-window') && !windowDays)
    issues.push(problemAt('windowDays', 'window-needed'));
  if ((windowDays?.due ?? 0) > (windowDays?.opens ?? Infinity))
    issues.push(problemAt('windowDays.due', 'window-order'));
  if ((ageWarning?.below ?? 0) >= (ageWarning?.from ?? Infinity))
    issues.push(problemAt('ageWarning', 'age-order'));
  return issues;
}
