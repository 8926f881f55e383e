import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { describeFilter, withoutChip } from '../state/queueFilter';
import { useFilterWords } from './useFilterWords';
import { useQueueList } from './useQueueList';

/** The filters in force; each can be taken off by itself, or all at once. */
export function FilterChips() {
  const translate = useTranslate();
  const words = useFilterWords();
  const { filterValues, setFilters } = useQueueList();
  const chips = describeFilter(filterValues, words);
  if (chips.length === 0) return null;

  const clear = () => setFilters(filterValues.tab ? { tab: filterValues.tab } : {});

  return (
    <>
      {chips.map(({ key, label }) => (
        <Chip
          key={key}
          label={label}
          onDelete={() => setFilters(withoutChip(filterValues, key))}
          aria-label={translate('zaoce.filter.removeNamed', { label })}
        />
      ))}
      <Button size="small" onClick={clear}>
        {translate('ra.action.remove_all_filters')}
      </Button>
    </>
  );
}
