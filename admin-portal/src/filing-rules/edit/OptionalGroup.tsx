import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import type { ReactNode } from 'react';
import { useSetting } from './ruleForm';

interface Props {
  path: string;
  label: string;
  /** What the settings begin with when they are switched on. */
  initial: unknown;
  children: ReactNode;
}

/** Settings that a rule may have or not, together. */
export function OptionalGroup({ path, label, initial, children }: Props) {
  const { value, set, problem, id } = useSetting(path);
  const on = value !== undefined;
  return (
    <Box role="group" aria-label={label} id={id} tabIndex={-1}>
      <FormControlLabel
        label={label}
        control={<Switch checked={on} onChange={(_, next) => set(next ? initial : undefined)} />}
      />
      {problem && <FormHelperText error>{problem}</FormHelperText>}
      {on && (
        <Box
          sx={{
            display: 'grid',
            columnGap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
            pl: { sm: 3 },
          }}
        >
          {children}
        </Box>
      )}
    </Box>
  );
}
