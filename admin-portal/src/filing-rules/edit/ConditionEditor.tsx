import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { Condition } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { ComparisonEditor } from './ComparisonEditor';
import {
  CONDITION_KINDS,
  FIRST_CONDITION,
  kindOf,
  partsOf,
  toKind,
  type ConditionKind,
} from './conditionTree';

interface Props {
  condition: Condition;
  onChange: (condition: Condition) => void;
  /** What a screen reader calls it, e.g. "condition 1.2". */
  name: string;
}

/** One condition, and those inside it, as small forms. */
export function ConditionEditor({ condition, onChange, name }: Props) {
  const translate = useTranslate();
  const kind = kindOf(condition);
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ borderLeft: 2, borderColor: 'divider', pl: 1, my: 0.5, minWidth: 0 }}
    >
      <TextField
        select
        label={translate('zaoce.ruleEdit.conditionKind')}
        value={kind}
        onChange={(event) => onChange(toKind(condition, event.target.value as ConditionKind))}
        sx={{ maxWidth: 240 }}
      >
        {CONDITION_KINDS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`zaoce.ruleEdit.kind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {'field' in condition ? (
        <ComparisonEditor comparison={condition} onChange={onChange} />
      ) : (
        <ConditionParts condition={condition} onChange={onChange} name={name} />
      )}
    </Box>
  );
}

/** What a joined condition is made of. */
function ConditionParts({ condition, onChange, name }: Props) {
  const translate = useTranslate();
  const parts = partsOf(condition);
  const isNot = 'not' in condition;
  const write = (next: Condition[]) => {
    const [first] = next;
    if (first) onChange(isNot ? { not: first } : 'all' in condition ? { all: next } : { any: next });
  };
  return (
    <Stack>
      {parts.map((part, index) => (
        <Stack key={index} direction="row" sx={{ alignItems: 'start' }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <ConditionEditor
              condition={part}
              name={`${name} ${index + 1}`}
              onChange={(next) => write(parts.map((one, at) => (at === index ? next : one)))}
            />
          </Box>
          {parts.length > 1 && (
            <IconButton
              size="small"
              aria-label={`${translate('zaoce.ruleEdit.remove')}：${name} ${index + 1}`}
              onClick={() => write(parts.filter((_, at) => at !== index))}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          )}
        </Stack>
      ))}
      {!isNot && (
        <Button size="small" sx={{ alignSelf: 'start' }} onClick={() => write([...parts, FIRST_CONDITION])}>
          {translate('zaoce.ruleEdit.addCondition')}
        </Button>
      )}
    </Stack>
  );
}
