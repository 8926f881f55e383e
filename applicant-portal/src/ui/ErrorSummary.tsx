import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface SummaryLine {
  /** Id of the field that the line leads to. */
  fieldId: string;
  text: string;
}

/** Everything that must be corrected, at the top of a form; takes the focus when it appears or `attempt` grows, and leads to each field. */
export function ErrorSummary({ lines, attempt }: { lines: SummaryLine[]; attempt: number }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (lines.length === 0) return null;
  return (
    <Alert severity="error" ref={box} tabIndex={-1} sx={{ mb: 3 }}>
      <AlertTitle>{t('errorSummary', { total: lines.length })}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {lines.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <Link
              href={`#${fieldId}`}
              color="inherit"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
