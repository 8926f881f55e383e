import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { isRuleFact, RULE_FACTS, type Comparison, type Operator, type RuleFact } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { FactValueInput } from './FactValueInput';
import { askAbout, operatorsOf, withOperator } from './conditionTree';

const FACTS = Object.keys(RULE_FACTS) as RuleFact[];

interface Props {
  comparison: Comparison;
  onChange: (comparison: Comparison) => void;
}

/** A fact, how it is compared, and with what. */
export function ComparisonEditor({ comparison, onChange }: Props) {
  const translate = useTranslate();
  const text = useText();
  const { field, op } = comparison;
  const known = isRuleFact(field);
  const operators = known ? operatorsOf(field) : [];
  return (
    <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr 2fr' } }}>
      <TextField
        select
        label={translate('zaoce.ruleEdit.fact')}
        value={known ? field : ''}
        onChange={(event) => onChange(askAbout(event.target.value as RuleFact))}
      >
        {FACTS.map((fact) => (
          <MenuItem key={fact} value={fact}>
            {text(RULE_FACTS[fact])}
          </MenuItem>
        ))}
      </TextField>
      {operators.length > 1 && (
        <TextField
          select
          label={translate('zaoce.ruleEdit.operator')}
          value={operators.includes(op) ? op : ''}
          onChange={(event) => onChange(withOperator(comparison, event.target.value as Operator))}
        >
          {operators.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`zaoce.ruleEdit.op.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {known && (
        <FactValueInput comparison={comparison} onChange={(value) => onChange({ ...comparison, value })} />
      )}
    </Box>
  );
}
