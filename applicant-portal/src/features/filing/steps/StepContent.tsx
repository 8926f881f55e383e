import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { EntriesStep } from '../entries/EntriesStep';
import { PrintStep } from '../print/PrintStep';
import { ScansStep } from '../scans/ScansStep';
import { FormStep } from '../sections/FormStep';
import { KnownFacts } from '../sections/KnownFacts';
import { SaveScansStep } from '../submit/SaveScansStep';
import { SubmitStep } from '../submit/SubmitStep';
import { isFormSection } from '../draft/unsent';
import { isEntryKey, type Step } from './steps';

/** The step that is open, under its heading; moving between steps moves the focus to the heading. */
export function StepContent({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step.key);
  const { hash } = useLocation();

  useEffect(() => {
    if (shown.current !== step.key && !hash) heading.current?.focus();
    shown.current = step.key;
  }, [step.key, hash]);

  return (
    <>
      <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ mb: 2, outline: 'none' }}>
        {t(`stepNames.${step.key}`)}
      </Typography>
      {step.key === steps[0]?.key && <KnownFacts />}
      {step.kind === 'form' && isFormSection(step.key) && <FormStep key={step.key} section={step.key} />}
      {step.kind === 'entries' && isEntryKey(step.key) && <EntriesStep key={step.key} section={step.key} />}
      {step.kind === 'scans' && <ScansStep />}
      {step.kind === 'print' && <PrintStep />}
      {step.kind === 'save' && <SaveScansStep />}
      {step.kind === 'submit' && <SubmitStep steps={steps} />}
    </>
  );
}
