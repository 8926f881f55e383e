import Typography from '@mui/material/Typography';
import { LinkButton } from '../../ui/LinkButton';
import { Surface } from '../../ui/Surface';

/** One thing that can be done without signing in. */
export function Offer({
  title,
  text,
  to,
  action,
}: {
  title: string;
  text: string;
  to: string;
  action: string;
}) {
  return (
    <Surface title={title}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {text}
      </Typography>
      <LinkButton to={to} variant="outlined">
        {action}
      </LinkButton>
    </Surface>
  );
}
