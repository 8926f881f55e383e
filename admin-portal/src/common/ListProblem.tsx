import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ProblemAlert } from './ProblemAlert';

/** The rows of a list, or, when they could not be read, what happened and a way to try again. */
export function ListProblem({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  if (!error) return children;
  return (
    <Box sx={{ p: 2 }}>
      <ProblemAlert
        problem={error}
        action={<Button onClick={() => void refetch()}>{translate('zaoce.error.retry')}</Button>}
      />
    </Box>
  );
}
