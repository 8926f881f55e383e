import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { TextSetting } from './TextSetting';

interface Props {
  path: string;
  label: string;
  multiline?: boolean;
}

/** A text in both languages, Chinese first; side by side where there is room. */
export function BilingualSetting({ path, label, multiline = false }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
      {(['zh', 'en'] as const).map((language) => (
        <TextSetting
          key={language}
          path={`${path}.${language}`}
          label={translate(`zaoce.setting.in.${language}`, { label })}
          multiline={multiline}
        />
      ))}
    </Box>
  );
}
