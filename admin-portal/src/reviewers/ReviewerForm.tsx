import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { Issue, SessionUser } from '@zaoce/domain';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ProblemAlert } from '../common/ProblemAlert';
import { UnsavedGuard } from '../common/UnsavedGuard';
import { ReviewerFields, type ReviewerTexts } from './ReviewerFields';

interface Props<T> {
  initial: ReviewerTexts;
  manager: SessionUser;
  fresh: boolean;
  /** Judges the fields as the server will. */
  judge: (texts: ReviewerTexts) => { ok: true; entry: T } | { ok: false; issues: Issue[] };
  onSave: (entry: T) => Promise<boolean>;
  busy: boolean;
  problem: unknown;
  hint: string;
  saveLabel: string;
  cancelTo: string;
  children?: ReactNode;
}

/** An account as a form: judged as the server judges it, the first fault in focus. */
export function ReviewerForm<T>({
  initial,
  manager,
  fresh,
  judge,
  onSave,
  busy,
  problem,
  hint,
  saveLabel,
  cancelTo,
  children,
}: Props<T>) {
  const translate = useTranslate();
  const [texts, setTexts] = useState(initial);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const reading = judge(texts);
  const dirty = !saved && JSON.stringify(texts) !== JSON.stringify(initial);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reading.ok) {
      document.getElementById(`reviewer-${reading.issues[0]?.path}`)?.focus();
      return;
    }
    if (await onSave(reading.entry)) setSaved(true);
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate style={{ maxWidth: 560 }}>
      <UnsavedGuard dirty={dirty} />
      <Stack spacing={2} sx={{ mt: 2 }}>
        <ProblemAlert problem={problem} />
        <Alert severity="info">{translate(hint)}</Alert>
        <ReviewerFields
          texts={texts}
          manager={manager}
          fresh={fresh}
          issues={tried && !reading.ok ? reading.issues : []}
          onChange={setTexts}
        />
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate(saveLabel)}
          </Button>
          <Button component={Link} to={cancelTo}>
            {translate('ra.action.cancel')}
          </Button>
        </Stack>
      </Stack>
      {children}
    </form>
  );
}
