import type { ImportView } from '@zaoce/domain';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';

interface Props {
  record: ImportView;
  onClose: () => void;
}

/** Says exactly what an import will write before it does. */
export function CommitDialog({ record, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const { run, busy, problem } = useAct<ImportView>(['imports', record.list]);
  const { counts } = record;

  const confirm = async () => {
    const done = await run(`commit ${record.id}`, (key) =>
      provider.commitImport(record, counts.wrong > 0, key),
    );
    if (!done) return;
    notify('zaoce.import.done', {
      type: 'success',
      messageArgs: { new: done.counts.new, changed: done.counts.changed },
    });
    onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.import.commitTitle')}
      consequences={[
        translate('zaoce.import.willWrite', counts),
        ...(counts.wrong > 0 ? [translate('zaoce.import.willSkip', { wrong: counts.wrong })] : []),
        translate(`zaoce.import.follows.${record.list}`),
      ]}
      confirmLabel={translate('zaoce.import.commit')}
      confirmColor="primary"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    />
  );
}
