import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useFilingRules } from '../state/useFilingRules';
import { useQueueList } from './useQueueList';

/** Filters by kind of filing. One choice stands for two filters, type and scope, hence no input of react-admin's. */
export function KindFilter() {
  const translate = useTranslate();
  const text = useText();
  const { kinds } = useFilingRules();
  const { filterValues, setFilters } = useQueueList();
  const { type, scope, ...others } = filterValues;
  const current = kinds.find((kind) => kind.type === type && (kind.scope ?? undefined) === scope);

  const choose = (key: string) => {
    const kind = kinds.find((known) => known.key === key);
    setFilters({
      ...others,
      ...(kind ? { type: kind.type } : {}),
      ...(kind?.scope ? { scope: kind.scope } : {}),
    });
  };
  return (
    <TextField
      select
      label={translate('zaoce.filter.type')}
      value={current?.key ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <MenuItem value="">{translate('zaoce.filter.any')}</MenuItem>
      {kinds.map(({ key, label }) => (
        <MenuItem key={key} value={key}>
          {text(label)}
        </MenuItem>
      ))}
    </TextField>
  );
}
