import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../../ui/form/TextInput';
import { useSaver } from '../draft/DraftContext';
import type { Remark } from './remarks';
import { usePreviousText } from './usePreviousText';

/** One remark: what the reviewer says, what stood here before, and the person's answer. */
export function RemarkBox({ remark }: { remark: Remark }) {
  const { t } = useTranslation('filing');
  const saver = useSaver();
  const before = usePreviousText(remark.path);

  return (
    <Alert
      severity={remark.isAnswered ? 'success' : 'warning'}
      sx={{ my: 1.5, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>{t('returned.remark')}</Typography>
      <Typography sx={{ mb: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{remark.text}</Typography>
      {before && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          {t('returned.before', { text: before })}
        </Typography>
      )}
      <TextInput
        id={`answer-${remark.id}`}
        label={t('returned.answer')}
        hint={t('returned.answerHint')}
        value={remark.answerText}
        onChange={(text) => saver.changeAnswer(remark.id, text)}
        maxLength={500}
      />
    </Alert>
  );
}
