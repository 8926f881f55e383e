import { filingRuleSchema, type Bilingual, type ReviewFilingRule } from '@zaoce/domain';

/** A kind of filing as people choose it: a type, or one scope of a type whose scopes have rules of their own. */
export interface FilingKind {
  key: string;
  type: string;
  scope: string | null;
  label: Bilingual;
}

export interface FilingStage {
  key: string;
  label: Bilingual;
}

const placeOnly = filingRuleSchema
  .pick({ scope: true })
  .extend({ route: filingRuleSchema.shape.route.element.pick({ key: true, label: true }).strip().array() })
  .strip();

/** The kinds there are, those in force first. They come from the rules, so a new one needs no release. */
export function kindsOf(rules: readonly ReviewFilingRule[]): FilingKind[] {
  return [...rules]
    .sort((a, b) => Number(b.inForce) - Number(a.inForce))
    .map(({ key, type, label, rule }) => ({ key, type, label, scope: placeOnly.parse(rule).scope ?? null }));
}

/** The stages that filings can be at, by key; where two rules call one differently, the first name stands. */
export function stagesOf(rules: readonly ReviewFilingRule[]): FilingStage[] {
  const stages = new Map<string, FilingStage>();
  for (const { rule } of rules) {
    for (const stage of placeOnly.parse(rule).route) {
      if (!stages.has(stage.key)) stages.set(stage.key, stage);
    }
  }
  return [...stages.values()];
}

/** The kinds that a type, and a scope where one is given, mean. */
export function matchingKinds(
  kinds: readonly FilingKind[],
  type: string,
  scope: string | null | undefined,
): FilingKind[] {
  return kinds.filter((kind) => kind.type === type && (!scope || kind.scope === scope));
}
