import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Title, useGetList, useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import type { FilingRuleRecord } from '../FilingRuleList';
import { asCopy } from './asDraft';
import { RuleEditor } from './RuleEditor';

const ALL = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } } as const;

/** A new kind of filing, made from a copy of one that exists. */
export default function FilingRuleCreate() {
  const translate = useTranslate();
  const text = useText();
  const { data } = useGetList<FilingRuleRecord>('filing-rules', ALL);
  const [from, setFrom] = useState('');
  const source = data?.find(({ key }) => key === from);
  return (
    <>
      <Title title="zaoce.ruleEdit.createTitle" />
      <Stack spacing={2} sx={{ mt: 2, maxWidth: 1040 }}>
        <Alert severity="info">{translate('zaoce.ruleEdit.copyHint')}</Alert>
        <TextField
          select
          label={translate('zaoce.ruleEdit.copyOf')}
          value={source ? from : ''}
          onChange={(event) => setFrom(event.target.value)}
        >
          {(data ?? []).map(({ key, label }) => (
            <MenuItem key={key} value={key}>
              {text(label)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {source && <RuleEditor key={from} initial={asCopy(source.rule)} />}
    </>
  );
}
