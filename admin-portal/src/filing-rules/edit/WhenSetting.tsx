import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { conditionSchema, type Condition } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { ConditionText } from '../ConditionText';
import { ConditionEditor } from './ConditionEditor';
import { FIRST_CONDITION } from './conditionTree';
import { useRuleForm, useSetting } from './ruleForm';

/** When something of the rule applies: always, or under a condition that is built here and read out in words. */
export function WhenSetting({ path, label }: { path: string; label: string }) {
  const translate = useTranslate();
  const { value, set, id } = useSetting(path);
  const { issues } = useRuleForm();
  const problems = issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
  const on = value !== undefined;
  const readable = conditionSchema.safeParse(value).success;
  return (
    <Box role="group" aria-label={label} id={id} tabIndex={-1} sx={{ minWidth: 0 }}>
      <FormControlLabel
        label={label}
        control={<Switch checked={on} onChange={(_, next) => set(next ? FIRST_CONDITION : undefined)} />}
      />
      {on && (
        <>
          {readable && (
            <Typography variant="body2" color="text.secondary">
              <ConditionText condition={value as Condition} />
            </Typography>
          )}
          <ConditionEditor
            condition={value as Condition}
            onChange={set}
            name={translate('zaoce.ruleEdit.condition')}
          />
        </>
      )}
      {problems.map(({ path: at, message }) => (
        <FormHelperText error key={at}>
          {message}
        </FormHelperText>
      ))}
    </Box>
  );
}
