import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DEFECT_CODES, isDefectCode, type DefectCode } from '@zaoce/domain';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import type { RemarkTarget } from '../desk';
import { PhraseChips } from './PhraseChips';
import { rankDefects, type Remark } from './remark';
import { usePhrases } from './usePhrases';

const LONGEST = 500;

interface Props {
  target: RemarkTarget;
  /** The remark that stands at the place already. */
  present: Remark | undefined;
  onSave: (remark: Remark) => void;
  onDrop: () => void;
  onClose: () => void;
}

/** Writes one remark: what kind of defect, and what exactly is to be done. */
export function RemarkDialog({ target, present, onSave, onDrop, onClose }: Props) {
  const translate = useTranslate();
  const readText = useText();
  const title = useId();
  const codes = rankDefects(Object.keys(DEFECT_CODES).filter(isDefectCode), target.path);
  const [code, setCode] = useState<DefectCode>(
    present && isDefectCode(present.defectCode) ? present.defectCode : (codes[0] ?? 'D99'),
  );
  const [text, setText] = useState(present?.text ?? '');
  const phrases = usePhrases('return').filter(({ defectCode }) => defectCode === null || defectCode === code);

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave({ ...target, defectCode: code, text: text.trim() || readText(DEFECT_CODES[code]) });
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={save}>
        <DialogTitle id={title}>{translate('zaoce.remark.title', { place: target.label })}</DialogTitle>
        <DialogContent>
          <TextField
            select
            label={translate('zaoce.remark.defect')}
            value={code}
            onChange={(event) => setCode(event.target.value as DefectCode)}
            autoFocus
          >
            {codes.map((known) => (
              <MenuItem key={known} value={known}>{`${known} ${readText(DEFECT_CODES[known])}`}</MenuItem>
            ))}
          </TextField>
          <PhraseChips phrases={phrases} onPick={setText} />
          <TextField
            label={translate('zaoce.remark.text')}
            helperText={translate('zaoce.remark.textHint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            multiline
            minRows={3}
            slotProps={{ htmlInput: { maxLength: LONGEST } }}
          />
        </DialogContent>
        <DialogActions>
          {present && (
            <Button color="error" onClick={onDrop} sx={{ mr: 'auto' }}>
              {translate('zaoce.remark.drop')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('zaoce.remark.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
