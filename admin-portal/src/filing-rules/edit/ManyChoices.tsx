import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import type { Choice } from './ChoiceSetting';
import { useRuleForm, useSetting } from './ruleForm';

interface Props {
  path: string;
  label: string;
  choices: readonly Choice[];
  /** Nothing chosen means that the rule does not have the setting at all. */
  optional?: boolean;
}

/** Any number of a closed list, kept in the order of the list. */
export function ManyChoices({ path, label, choices, optional = false }: Props) {
  const { value, set, problem, id } = useSetting(path);
  const { issues } = useRuleForm();
  const inside = issues.find((issue) => issue.path.startsWith(`${path}.`))?.message;
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const toggle = (one: string) => {
    const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    const order = choices.map((choice) => choice.value);
    const sorted = [...next].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)));
    set(optional && sorted.length === 0 ? undefined : sorted);
  };
  return (
    <FormControl
      component="fieldset"
      variant="standard"
      error={Boolean(problem ?? inside)}
      id={id}
      tabIndex={-1}
    >
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.value}
            label={choice.name}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(choice.value)}
                onChange={() => toggle(choice.value)}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{problem ?? inside}</FormHelperText>
    </FormControl>
  );
}
