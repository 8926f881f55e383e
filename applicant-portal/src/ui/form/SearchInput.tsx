import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useState } from 'react';

/** Waits until typing pauses before it asks. */
const PAUSE_MS = 300;

export interface SearchInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search field that reports what was typed after a short pause. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);

  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <TextField
      id={id}
      type="search"
      label={label}
      fullWidth
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{
        htmlInput: { maxLength: 100 },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
