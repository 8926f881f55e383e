import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQueryClient } from '@tanstack/react-query';
import { EDUCATION_LEVELS, updateMe, type Profile } from '@zaoce/domain';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, hasCode } from '../../api';
import en from '../../i18n/en/me';
import zh from '../../i18n/zh/me';
import { FormSelect, FormText } from '../../ui/form/FormFields';
import { OfficeFormFrame } from '../../ui/form/OfficeFormFrame';
import { useOfficeForm } from '../../ui/form/useOfficeForm';
import { Surface } from '../../ui/Surface';
import { checkContact, contactBody, contactValues, type ContactValues } from './contactCheck';
import { NoticeHeading } from './NoticeHeading';
import { useContactNotice } from './useContactNotice';

const LANGUAGES = [
  { value: 'zh-CN', zh: zh.languages.zh, en: en.languages.zh },
  { value: 'en', zh: zh.languages.en, en: en.languages.en },
];

/** Contact data: all that can be changed without a filing. */
export function ContactForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation('me');
  const queryClient = useQueryClient();
  const notice = useContactNotice();
  const [labels] = useState(() => Object.keys(contactValues(profile)) as (keyof ContactValues)[]);
  const form = useOfficeForm<ContactValues>({
    defaults: contactValues(profile),
    labels: Object.fromEntries(labels.map((name) => [name, t(name)])) as Record<keyof ContactValues, string>,
    check: checkContact,
    send: async (values) => {
      try {
        const saved = await api.call(updateMe, { body: contactBody(values), ifMatch: profile.version });
        notice.tell('saved');
        queryClient.setQueryData(['mine', 'profile'], saved);
      } catch (error) {
        if (!hasCode(error, 'stale-version')) throw error;
        notice.tell('stale');
        await queryClient.invalidateQueries({ queryKey: ['mine', 'profile'] });
      }
    },
  });

  return (
    <Surface title={t('contact')}>
      {notice.current && (
        <Alert severity={notice.current === 'saved' ? 'success' : 'warning'} sx={{ mb: 2 }}>
          {t(notice.current)}
        </Alert>
      )}
      <OfficeFormFrame of={form} submitLabel={t('save')}>
        <FormText of={form} name="mobile" type="tel" inputMode="tel" autoComplete="tel" maxLength={40} />
        <FormText
          of={form}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
        />
        <FormText of={form} name="telephone" optional inputMode="tel" maxLength={40} />
        <FormText of={form} name="address" optional autoComplete="street-address" maxLength={200} />
        <FormText
          of={form}
          name="postalCode"
          optional
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={6}
        />
        <FormSelect of={form} name="educationLevel" optional options={EDUCATION_LEVELS} />
        <FormText of={form} name="employerAddress" optional maxLength={200} />
        <FormText of={form} name="employerPostalCode" optional inputMode="numeric" maxLength={6} />
        <NoticeHeading />
        <FormSelect of={form} name="language" options={LANGUAGES} />
        <Controller
          control={form.form.control}
          name="reminders"
          render={({ field }) => (
            <FormControlLabel
              label={t('reminders')}
              control={
                <Checkbox checked={field.value} onChange={(_event, checked) => field.onChange(checked)} />
              }
            />
          )}
        />
      </OfficeFormFrame>
    </Surface>
  );
}
