import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';

/** Looks for words in everything that the office tells the public. */
export function SearchForm({ initial = '' }: { initial?: string }) {
  const { t } = useTranslation('content');
  const id = useId();
  const navigate = useNavigate();
  const [words, setWords] = useState(initial);

  const search = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim()) navigate(`/search?${new URLSearchParams({ q: words.trim() }).toString()}`);
  };

  return (
    <Box component="form" role="search" onSubmit={search} sx={{ display: 'flex', gap: 1, mb: 3 }}>
      <TextField
        id={id}
        type="search"
        size="small"
        label={t('searchAll')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ flex: 1, maxWidth: 560 }}
      />
      <Button type="submit" variant="outlined" startIcon={<SearchIcon />}>
        {t('searchButton')}
      </Button>
    </Box>
  );
}
