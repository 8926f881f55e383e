import Button from '@mui/material/Button';
import type { ReviewMessageTemplate } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';

interface Props {
  template: ReviewMessageTemplate;
  onReset: (template: ReviewMessageTemplate) => void;
}

/** Brings the built-in text back, after saying what that means. */
export function ResetButton({ template, onReset }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const [isAsking, setAsking] = useState(false);
  const { run, busy, problem, forget } = useAct<ReviewMessageTemplate>(['message-templates']);

  const close = () => {
    setAsking(false);
    forget();
  };
  const reset = async () => {
    const restored = await run(`reset ${template.id}`, () => provider.resetTemplate(template));
    if (!restored) return;
    notify('zaoce.message.restored', { type: 'success' });
    close();
    onReset(restored);
  };

  return (
    <>
      <Button onClick={() => setAsking(true)}>{translate('zaoce.message.reset')}</Button>
      {isAsking && (
        <DecisionDialog
          title={translate('zaoce.message.reset')}
          consequences={[translate('zaoce.message.resetEffect')]}
          confirmLabel={translate('zaoce.message.reset')}
          confirmColor="primary"
          busy={busy}
          problem={problem}
          onConfirm={() => void reset()}
          onClose={close}
        />
      )}
    </>
  );
}
