import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorNotice } from '../ErrorNotice';
import { ErrorSummary } from '../ErrorSummary';
import type { OfficeForm } from './useOfficeForm';

export interface OfficeFormFrameProps<T extends FieldValues> {
  of: OfficeForm<T>;
  submitLabel: string;
  /** Other buttons or links beside the main one. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A form with its error summary on top, the fields below each other, and one main button. */
export function OfficeFormFrame<T extends FieldValues>({
  of,
  submitLabel,
  aside,
  children,
}: OfficeFormFrameProps<T>) {
  return (
    <Box component="form" noValidate onSubmit={(event) => void of.onSubmit(event)}>
      <ErrorSummary lines={of.summary} attempt={of.attempt} />
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        {children}
        {of.failure !== null && <ErrorNotice error={of.failure} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <Button type="submit" variant="contained" size="large" loading={of.isSending}>
            {submitLabel}
          </Button>
          {aside}
        </Box>
      </Box>
    </Box>
  );
}
