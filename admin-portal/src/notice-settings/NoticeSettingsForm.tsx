import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { updateMyNoticeSettings, type NoticeSettings } from '@zaoce/domain';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { callOperation } from '../http/callOperation';

const LANGUAGES = ['zh-CN', 'en'] as const;

/** Language of mails, and whether the daily digest comes. */
export function NoticeSettingsForm({ settings }: { settings: NoticeSettings }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [chosen, setChosen] = useState(settings);
  const { run, busy, problem } = useAct<NoticeSettings>(['notice-settings']);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const send = () => callOperation(updateMyNoticeSettings, { body: chosen });
    if (await run(JSON.stringify(chosen), send)) notify('zaoce.notices.saved', { type: 'success' });
  };

  return (
    <Stack component="form" spacing={2} noValidate onSubmit={(event) => void save(event)}>
      <ProblemAlert problem={problem} />
      <TextField
        select
        id="notice-language"
        label={translate('zaoce.notices.language')}
        value={chosen.language}
        onChange={(event) => setChosen({ ...chosen, language: event.target.value === 'en' ? 'en' : 'zh-CN' })}
      >
        {LANGUAGES.map((language) => (
          <MenuItem key={language} value={language}>
            {translate(`zaoce.message.language.${language}`)}
          </MenuItem>
        ))}
      </TextField>
      <div>
        <FormControlLabel
          label={translate('zaoce.notices.digest')}
          control={
            <Checkbox
              checked={chosen.digest}
              onChange={(_event, digest) => setChosen({ ...chosen, digest })}
              slotProps={{ input: { 'aria-describedby': 'digest-hint' } }}
            />
          }
        />
        <FormHelperText id="digest-hint">{translate('zaoce.notices.digestHint')}</FormHelperText>
      </div>
      <Button type="submit" variant="contained" disabled={busy} sx={{ alignSelf: 'start' }}>
        {translate('ra.action.save')}
      </Button>
    </Stack>
  );
}
