import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import { ApiProblem } from '../http/apiProblem';
import { problemSentence } from './problemSentence';

interface Props {
  problem: unknown;
  /** What to do about it, e.g. a button that reloads. */
  action?: React.ReactNode;
}

/** Says what went wrong, and lists every issue the server named. Nothing when there is no problem. */
export function ProblemAlert({ problem, action }: Props) {
  const translate = useTranslate();
  if (!problem) return null;
  const issues = problem instanceof ApiProblem ? problem.issues : [];

  return (
    <Alert severity="error" role="alert" action={action} sx={{ mb: 2 }}>
      <AlertTitle sx={{ mb: issues.length ? 0.5 : 0 }}>{problemSentence(problem, translate)}</AlertTitle>
      {issues.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>{issue.message}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
