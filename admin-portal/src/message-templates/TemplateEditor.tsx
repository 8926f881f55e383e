import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { ReviewMessageTemplate } from '@zaoce/domain';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { PlaceholderTable } from './PlaceholderTable';
import { PreviewCard } from './PreviewCard';
import { ResetButton } from './ResetButton';
import { usePreview } from './usePreview';

interface Props {
  template: ReviewMessageTemplate;
  onSaved: (saved: ReviewMessageTemplate) => void;
}

/** A text being written, beside what becomes of it. Saving is possible once nothing is wrong with it. */
export function TemplateEditor({ template, onSaved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const [subject, setSubject] = useState(template.subject);
  const [body, setBody] = useState(template.body);
  const { event, language, placeholders, reminder, edited } = template;
  const { preview, problem: previewProblem } = usePreview({ event, language, subject, body });
  const { run, busy, problem } = useAct<ReviewMessageTemplate>(['message-templates']);
  const isChanged = subject !== template.subject || body !== template.body;

  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const saved = await run(JSON.stringify([subject, body]), () =>
      provider.saveTemplate(template, { subject, body }),
    );
    if (!saved) return;
    notify('zaoce.message.saved', { type: 'success' });
    onSaved(saved);
  };

  return (
    <Stack direction={{ xs: 'column', lg: 'row' }} spacing={2} sx={{ mt: 2, alignItems: 'stretch' }}>
      <Stack
        component="form"
        spacing={2}
        noValidate
        onSubmit={(submitted) => void save(submitted)}
        sx={{ flex: '1 1 50%', minWidth: 0 }}
      >
        <ProblemAlert problem={problem} />
        <Alert severity="info">
          {translate(reminder ? 'zaoce.message.isReminder' : 'zaoce.message.isNotice')}
        </Alert>
        <TextField
          label={translate('resources.message-templates.fields.subject')}
          value={subject}
          onChange={(typed) => setSubject(typed.target.value)}
          slotProps={{ htmlInput: { maxLength: 200, lang: language } }}
          required
        />
        <TextField
          label={translate('resources.message-templates.fields.body')}
          helperText={translate('zaoce.message.bodyHint')}
          value={body}
          onChange={(typed) => setBody(typed.target.value)}
          slotProps={{ htmlInput: { maxLength: 20_000, lang: language } }}
          multiline
          minRows={12}
          maxRows={30}
          required
        />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" disabled={busy || !isChanged || preview?.ok !== true}>
            {translate('zaoce.message.save')}
          </Button>
          {edited && <ResetButton template={template} onReset={onSaved} />}
        </Stack>
        <PlaceholderTable placeholders={placeholders} />
      </Stack>
      <Stack sx={{ flex: '1 1 50%', minWidth: 0 }}>
        <ProblemAlert problem={previewProblem} />
        {preview && <PreviewCard preview={preview} />}
      </Stack>
    </Stack>
  );
}
