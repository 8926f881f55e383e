import Stack from '@mui/material/Stack';
import { FilterLiveForm, TextInput } from 'react-admin';
import { FilterChips } from './FilterChips';
import { MoreFilters } from './MoreFilters';

/** Search, more filters, and the filters in force as chips. */
export function QueueFilterBar() {
  return (
    <Stack direction="row" sx={{ px: 2, py: 1, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <FilterLiveForm>
        <TextInput
          source="q"
          label="zaoce.filter.search"
          helperText={false}
          resettable
          sx={{ width: { xs: '100%', sm: 340 } }}
        />
      </FilterLiveForm>
      <MoreFilters />
      <FilterChips />
    </Stack>
  );
}
