import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { usePathWords } from '../pathWords';
import { goToSetting, useRuleForm } from './ruleForm';

/** Every problem of the rule at once, each leading to its place. Takes the focus when a try to save brings problems. */
export function ErrorSummary({ attempt }: { attempt: number }) {
  const translate = useTranslate();
  const { draft, issues } = useRuleForm();
  const place = usePathWords(draft);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) alert.current?.focus();
  }, [attempt]);
  if (issues.length === 0) return null;
  return (
    <Alert severity="error" role="alert" ref={alert} tabIndex={-1}>
      <AlertTitle>{translate('zaoce.ruleEdit.problems', { smart_count: issues.length })}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {issues.map(({ path, code, message }) => (
          <li key={`${path} ${code}`}>
            <Link
              component="button"
              type="button"
              onClick={() => goToSetting(path)}
              sx={{ textAlign: 'start', verticalAlign: 'baseline' }}
            >
              {`${place(path)}：${message}`}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
