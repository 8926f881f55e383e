import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useCreatePath, useResourceContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

interface Props {
  id: number;
  /** Defaults to the resource of the list it stands in. */
  resource?: string;
  children: ReactNode;
}

/** A link to a record's page, for the keyboard; the row's own click is for the mouse. */
export function ShowLink({ id, resource, children }: Props) {
  const here = useResourceContext() ?? '';
  const createPath = useCreatePath();
  return (
    <Link
      component={RouterLink}
      to={createPath({ resource: resource ?? here, id, type: 'show' })}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}
