import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/form/TextInput';
import { Surface } from '../../ui/Surface';

/** Asks for a certificate number. */
export function NumberForm({ number, onVerify }: { number: string; onVerify: (number: string) => void }) {
  const { t } = useTranslation('verify');
  const [typed, setTyped] = useState(number);
  const [isEmpty, setEmpty] = useState(false);

  return (
    <Surface>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: 2 }}
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = typed.trim();
          setEmpty(wanted === '');
          if (wanted) onVerify(wanted);
          else document.getElementById('certificate-number')?.focus();
        }}
      >
        <TextInput
          id="certificate-number"
          label={t('number')}
          value={typed}
          onChange={setTyped}
          hint={t('numberHint')}
          problem={isEmpty && !typed.trim() ? t('needNumber') : undefined}
          maxLength={40}
        />
        <Box>
          <Button type="submit" variant="contained" size="large">
            {t('verify')}
          </Button>
        </Box>
      </Box>
    </Surface>
  );
}
