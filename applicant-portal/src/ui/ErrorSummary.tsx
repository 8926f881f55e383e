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

  const answered = useRef(0);
  const hasLines = lines.length > 0;

  // Once for each attempt: the lines may come a moment after it, and a line that comes later must not take the focus.
  useEffect(() => {
    if (attempt === answered.current || !hasLines) return;
    answered.current = attempt;
    box.current?.focus();
  }, [attempt, hasLines]);

  if (!hasLines) return null;
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
