import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../common/PanelCard';
import type { RuleDraft } from './ruleTree';

interface Props {
  draft: RuleDraft;
  onTake: (draft: RuleDraft) => void;
}

/** The rule as JSON, to be copied from office to office; what is pasted here fills the form and is checked like it. */
export function JsonPanel({ draft, onTake }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  const shown = text ?? JSON.stringify(draft, null, 2);
  const take = () => {
    const read = parseObject(shown);
    setBroken(read === null);
    if (!read) return;
    onTake(read);
    setText(null);
  };
  return (
    <PanelCard title={translate('zaoce.ruleEdit.json')}>
      <TextField
        label={translate('zaoce.ruleEdit.jsonText')}
        value={shown}
        onChange={(event) => setText(event.target.value)}
        error={broken}
        helperText={translate(broken ? 'zaoce.ruleEdit.jsonBroken' : 'zaoce.ruleEdit.jsonHint')}
        multiline
        minRows={4}
        maxRows={20}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: 13 } } }}
      />
      <Stack direction="row" spacing={1}>
        <Button onClick={() => void navigator.clipboard.writeText(shown)}>
          {translate('zaoce.ruleEdit.jsonCopy')}
        </Button>
        <Button onClick={take} disabled={text === null}>
          {translate('zaoce.ruleEdit.jsonTake')}
        </Button>
      </Stack>
    </PanelCard>
  );
}

function parseObject(text: string): RuleDraft | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RuleDraft) : null;
  } catch {
    return null;
  }
}
