import Link from '@mui/material/Link';
import type { Figure } from '@zaoce/domain';
import { Link as RouterLink } from 'react-router-dom';
import { queueAddress } from '../queueAddress';

/** A number that opens the list it counts; zero has nothing to open. */
export function FigureLink({ figure, name }: { figure: Figure; name: string }) {
  if (figure.count === 0) return <>0</>;
  return (
    <Link component={RouterLink} to={queueAddress(figure.filter)} aria-label={`${name} ${figure.count}`}>
      {figure.count}
    </Link>
  );
}
