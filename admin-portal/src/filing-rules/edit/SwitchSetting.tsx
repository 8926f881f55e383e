import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import Box from '@mui/material/Box';
import { useSetting } from './ruleForm';

/** Yes or no; "no" is written as nothing. */
export function SwitchSetting({ path, label }: { path: string; label: string }) {
  const { value, set, problem, id } = useSetting(path);
  return (
    <Box>
      <FormControlLabel
        label={label}
        control={<Switch id={id} checked={value === true} onChange={(_, on) => set(on ? true : undefined)} />}
      />
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </Box>
  );
}
