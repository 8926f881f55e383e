import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LocalesMenuButton, Notification, useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { SealMark } from '../layout/SealMark';
import { LoginForm } from './LoginForm';

/** Where the members of the office sign in. */
export function LoginPage() {
  const translate = useTranslate();
  const title = translate('zaoce.auth.title');
  useEffect(() => {
    document.title = `${title} · ${translate('zaoce.name')}`;
  }, [title, translate]);

  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 420, p: { xs: 3, sm: 4 } }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
          <SealMark />
          <LocalesMenuButton />
        </Stack>
        <Typography variant="h2" component="h1" gutterBottom>
          {title}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('zaoce.auth.introduction')}
        </Typography>
        <LoginForm />
      </Paper>
      <Notification />
    </Box>
  );
}
