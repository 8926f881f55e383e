import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/Facts';
import { Surface } from '../../../ui/Surface';
import { TextLink } from '../../../ui/TextLink';
import { useDraftState } from '../draft/DraftContext';
import { useKnownFacts } from '../sections/useKnownFacts';
import type { Step } from '../steps/steps';
import { EntriesAnswers } from './EntriesAnswers';
import { FormAnswers } from './FormAnswers';
import { ScanAnswers } from './ScanAnswers';

/** Everything the filing says, to be read once more; with links to change it while it may be changed. */
export function CheckAnswers({ steps, isFixed = false }: { steps: readonly Step[]; isFixed?: boolean }) {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const known = useKnownFacts(filing.known);
  const change = (step: Step) =>
    isFixed ? undefined : (
      <TextLink
        to={`/filings/${filing.id}/${step.key}`}
        aria-label={`${t('submit.change')}：${t(`stepNames.${step.key}`)}`}
      >
        {t('submit.change')}
      </TextLink>
    );

  return (
    <>
      <Surface title={t('knownTitle')}>
        <Facts facts={known} columns={3} />
      </Surface>
      {steps.map((step) => {
        if (step.kind === 'form' || step.kind === 'entries') {
          return (
            <Surface key={step.key} title={t(`stepNames.${step.key}`)} actions={change(step)}>
              {step.kind === 'form' ? (
                <FormAnswers section={step.key} />
              ) : (
                <EntriesAnswers section={step.key} />
              )}
            </Surface>
          );
        }
        if (step.kind !== 'scans') return null;
        return (
          <Surface key={step.key} title={t('submit.scansTitle')} actions={change(step)}>
            <ScanAnswers />
          </Surface>
        );
      })}
    </>
  );
}
