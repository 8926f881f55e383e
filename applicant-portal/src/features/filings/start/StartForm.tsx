import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createFiling } from '@zaoce/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { api, newIdempotencyKey } from '../../../api';
import { useLanguage } from '../../../i18n/useLanguage';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { Facts } from '../../../ui/Facts';
import { SelectInput } from '../../../ui/form/SelectInput';
import { filingKeys } from '../../filing/filingKeys';
import { CHOICES, type Choice, type Chosen, type StartBody, type StartChoices } from './startChoices';

export interface StartFormProps {
  choices: StartChoices;
  chosen: Chosen;
  /** The request that begins the filing; null while a choice is open. */
  body: StartBody | null;
  onChoose: (choice: Choice, value: string) => void;
}

/** The choices before a filing begins; what is clear is shown, what is open is asked. */
export function StartForm({ choices, chosen, body, onChoose }: StartFormProps) {
  const { t } = useTranslation('filings');
  const { pick } = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef(newIdempotencyKey());

  const start = useMutation({
    mutationFn: (request: StartBody) =>
      api.call(createFiling, { body: request, idempotencyKey: key.current }),
    // A refused attempt may be repeated after the reason is gone; it then is another attempt.
    onError: () => (key.current = newIdempotencyKey()),
    onSuccess: (filing) => {
      queryClient.setQueryData(filingKeys.one(filing.id), filing);
      void queryClient.invalidateQueries({ queryKey: ['mine'] });
      void navigate(`/filings/${filing.id}`, { replace: true });
    },
  });

  return (
    <Box
      component="form"
      sx={{ display: 'grid', gap: 2.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (body) start.mutate(body);
      }}
    >
      <Facts
        columns={1}
        facts={CHOICES.filter((one) => choices[one].length === 1).map((one) => ({
          label: t(one),
          value: choices[one].map(pick).join(''),
        }))}
      />
      {CHOICES.filter((one) => choices[one].length > 1).map((one) => (
        <SelectInput
          key={one}
          id={`start-${one}`}
          label={t(one)}
          value={chosen[one] ?? ''}
          options={choices[one]}
          onChange={(value) => onChoose(one, value)}
        />
      ))}
      {start.isError && <ErrorNotice error={start.error} />}
      <Box>
        <Button type="submit" variant="contained" size="large" disabled={!body} loading={start.isPending}>
          {t('start')}
        </Button>
      </Box>
    </Box>
  );
}
