import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import {
  AddSavedQueryDialog,
  RemoveSavedQueryDialog,
  useSavedQueries,
  useTranslate,
  type SavedQuery,
} from 'react-admin';
import type { QueueFilter } from '../state/queueFilter';
import { sameQuery } from '../state/sameQuery';
import { useQueueList } from './useQueueList';

type Dialog = 'add' | 'remove' | null;

/** Ways of looking at the queue that somebody saved: choose one, save the present one, remove it. */
export function SavedQueriesMenu() {
  const translate = useTranslate();
  const { resource, filterValues, sort, perPage, setFilters, setSort, setPerPage } = useQueueList();
  const [queries] = useSavedQueries(resource);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const isPresent = (query: SavedQuery) => sameQuery(query.value, { filter: filterValues, sort, perPage });

  const open = (next: Dialog) => {
    setAnchor(null);
    setDialog(next);
  };
  const apply = ({ value }: SavedQuery) => {
    setAnchor(null);
    setFilters(value.filter as QueueFilter);
    if (value.sort) setSort(value.sort);
    if (value.perPage) setPerPage(value.perPage);
  };

  return (
    <>
      <Button
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ra.saved_queries.label')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {queries.map((query) => (
          <MenuItem key={query.label} selected={isPresent(query)} onClick={() => apply(query)}>
            {query.label}
          </MenuItem>
        ))}
        {queries.length > 0 && <Divider component="li" />}
        {queries.some(isPresent) ? (
          <MenuItem onClick={() => open('remove')}>{translate('ra.saved_queries.remove_label')}</MenuItem>
        ) : (
          <MenuItem onClick={() => open('add')}>{translate('ra.saved_queries.new_label')}</MenuItem>
        )}
      </Menu>
      <AddSavedQueryDialog open={dialog === 'add'} onClose={() => setDialog(null)} />
      <RemoveSavedQueryDialog open={dialog === 'remove'} onClose={() => setDialog(null)} />
    </>
  );
}
