import Stack from '@mui/material/Stack';
import { FilterLiveForm, SearchInput } from 'react-admin';
import { FilterChips } from './FilterChips';
import { MoreFilters } from './MoreFilters';

/** Search, more filters, and the filters in force as chips. */
export function QueueFilterBar() {
  return (
    <Stack direction="row" sx={{ px: 2, py: 1, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <FilterLiveForm>
        <SearchInput
          source="q"
          label="zaoce.filter.search"
          placeholder=""
          helperText={false}
          sx={{ width: { xs: '100%', sm: 320 } }}
        />
      </FilterLiveForm>
      <MoreFilters />
      <FilterChips />
    </Stack>
  );
}
