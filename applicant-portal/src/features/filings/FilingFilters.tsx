import Box from '@mui/material/Box';
import { FILING_STATE_LABELS, FILING_STATES } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { SelectInput } from '../../ui/form/SelectInput';
import type { useUrlFilters } from '../../ui/useUrlFilters';
import en from '../../i18n/en/filings';
import zh from '../../i18n/zh/filings';
import { readFilters, SORTS } from './readFilters';
import { useFilingTypes } from './useFilingTypes';

const STATES = FILING_STATES.filter((state) => state !== 'deleted').map((value) => ({
  value,
  ...FILING_STATE_LABELS[value],
}));
const ORDERS = SORTS.map((value) => ({ value, zh: zh.sorts[value], en: en.sorts[value] }));
const ALL = { value: 'all', zh: zh.all, en: en.all };

/** Kind, state and order of the list of filings. */
export function FilingFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { t } = useTranslation('filings');
  const types = useFilingTypes();
  const { type, state, sort } = readFilters(filters.get);
  const choose = (key: string) => (value: string) => filters.set({ [key]: value === ALL.value ? '' : value });

  return (
    <Box
      role="search"
      sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}
    >
      <SelectInput
        id="filter-type"
        label={t('type')}
        value={type ?? ALL.value}
        options={[ALL, ...types]}
        onChange={choose('type')}
      />
      <SelectInput
        id="filter-state"
        label={t('state')}
        value={state ?? ALL.value}
        options={[ALL, ...STATES]}
        onChange={choose('state')}
      />
      <SelectInput
        id="filter-sort"
        label={t('sort')}
        value={sort}
        options={ORDERS}
        onChange={choose('sort')}
      />
    </Box>
  );
}
