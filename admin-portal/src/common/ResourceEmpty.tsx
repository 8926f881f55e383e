import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { EmptyNote } from './EmptyNote';

/** A resource of which there is none yet: what would stand here, and how it comes here. */
export function ResourceEmpty({ actions }: { actions?: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <Card sx={{ width: '100%', mt: 2 }}>
      <EmptyNote
        title={translate(`resources.${resource}.empty`)}
        hint={translate(`resources.${resource}.emptyHint`)}
      >
        {actions}
      </EmptyNote>
    </Card>
  );
}
