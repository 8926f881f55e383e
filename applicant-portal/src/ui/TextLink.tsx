import MuiLink, { type LinkProps } from '@mui/material/Link';
import { Link } from 'react-router-dom';

/** A link inside the portal. */
export function TextLink({ to, ...props }: Omit<LinkProps, 'href'> & { to: string }) {
  return <MuiLink component={Link} to={to} {...props} />;
}
