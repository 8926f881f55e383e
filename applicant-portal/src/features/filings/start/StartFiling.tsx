import Alert from '@mui/material/Alert';
import type { FilingRule, RegistrationView, getEligibility, OutputOf } from '@zaoce/domain';
import { useMemo, useState } from 'react';
import { Surface } from '../../../ui/Surface';
import { RuleOutlineView } from './RuleOutlineView';
import { chosenOf, isScansOnly, startBody, startChoices, type Chosen } from './startChoices';
import { StartForm } from './StartForm';

export interface StartFilingProps {
  /** The rules of the kind that admit the person; several where the kind has scopes. */
  rules: FilingRule[];
  views: OutputOf<typeof getEligibility>;
  registrations: RegistrationView[];
}

/** A kind of filing that is open to the person: what to choose, what it needs, what becomes of it. */
export function StartFiling({ rules, views, registrations }: StartFilingProps) {
  const [given, setGiven] = useState<Chosen>({});
  const scoped = useMemo(
    () => (given.scope ? rules.filter(({ scope }) => scope === given.scope) : rules),
    [rules, given.scope],
  );
  const choices = useMemo(
    () => ({ ...startChoices(scoped, views, registrations), scope: startChoices(rules, [], []).scope }),
    [scoped, rules, views, registrations],
  );
  const { scope, lost, specialty } = chosenOf(choices, given);
  const [rule, ...others] = scoped;
  if (!rule) return null;
  const isSettled = others.length === 0;
  const notes = isSettled
    ? views.filter(({ type }) => type === rule.key).flatMap(({ reasons }) => reasons)
    : [];

  return (
    <>
      {notes.map((note) => (
        <Alert key={note.code} severity="warning" sx={{ mb: 2 }}>
          {note.message}
        </Alert>
      ))}
      <Surface>
        <StartForm
          choices={choices}
          chosen={given}
          body={startBody(rule.type, choices, given, registrations)}
          onChoose={(choice, value) => setGiven({ ...given, [choice]: value })}
        />
      </Surface>
      {isSettled && (
        <RuleOutlineView
          rule={rule}
          scansOnly={isScansOnly(given)}
          facts={{ ...(scope && { scope }), ...(lost && { lost }), ...(specialty && { specialty }) }}
        />
      )}
    </>
  );
}
