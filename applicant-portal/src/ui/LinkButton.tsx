import Button, { type ButtonProps } from '@mui/material/Button';
import { Link } from 'react-router-dom';

/** A link that looks like a button; for going somewhere, never for doing something. */
export function LinkButton({ to, ...props }: Omit<ButtonProps, 'href'> & { to: string }) {
  return <Button component={Link} to={to} {...props} />;
}
