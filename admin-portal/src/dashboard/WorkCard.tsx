import CheckCircleIcon from '@mui/icons-material/CheckCircleOutline';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Figure } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { queueAddress } from './queueAddress';
import type { WorkCardSpec } from './workCards';

/** One number of the desk; a click opens the list that it counts. */
export function WorkCard({ spec, figure }: { spec: WorkCardSpec; figure: Figure | undefined }) {
  const translate = useTranslate();
  const quiet = figure?.count === 0;
  return (
    <Card component="li" sx={{ listStyle: 'none' }}>
      <CardActionArea component={Link} to={queueAddress(figure?.filter ?? {})} sx={{ height: '100%' }}>
        <CardContent>
          <Typography color="text.secondary">{translate(`zaoce.dashboard.${spec.key}`)}</Typography>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minHeight: 48 }}>
            {figure === undefined ? (
              <Skeleton width={64} height={44} />
            ) : (
              <Typography
                component="span"
                sx={{
                  fontSize: '2rem',
                  fontWeight: 600,
                  color: quiet ? 'text.secondary' : `${spec.tone}.main`,
                }}
              >
                {figure.count}
              </Typography>
            )}
            {quiet && spec.todo && (
              <CheckCircleIcon
                color="success"
                fontSize="small"
                titleAccess={translate('zaoce.dashboard.nothing')}
              />
            )}
          </Stack>
          <Typography variant="caption" color="text.secondary">
            {translate(`zaoce.dashboard.${spec.key}Hint`)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
