import TextField from '@mui/material/TextField';
import { inLocale, type ContactEntry, type Issue } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useScreenLocale } from '../i18n/useText';

/** The card as texts of a form. */
export type ContactTexts = Record<keyof ContactEntry, string>;

interface FieldTraits {
  name: keyof ContactEntry;
  required?: boolean;
  hint?: string;
  type?: string;
}

const FIELDS: readonly FieldTraits[] = [
  { name: 'office', required: true },
  { name: 'address', required: true },
  { name: 'telephone', required: true, hint: 'telephoneHint' },
  { name: 'officeHours', required: true },
  { name: 'fax', hint: 'optional' },
  { name: 'email', hint: 'optional', type: 'email' },
  { name: 'website', hint: 'optional', type: 'url' },
];

interface Props {
  texts: ContactTexts;
  issues: readonly Issue[];
  onChange: (texts: ContactTexts) => void;
}

/** The fields of a contact card, each with what is wrong with it. */
export function ContactFields({ texts, issues, onChange }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  return FIELDS.map(({ name, required = false, hint, type = 'text' }) => {
    const issue = issues.find(({ path }) => path === name);
    return (
      <TextField
        key={name}
        id={`contact-${name}`}
        label={translate(`resources.contacts.fields.${name}`)}
        type={type}
        required={required}
        value={texts[name]}
        onChange={(event) => onChange({ ...texts, [name]: event.target.value })}
        error={issue !== undefined}
        helperText={issue ? inLocale(issue.message, locale) : hint && translate(`zaoce.contactCard.${hint}`)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    );
  });
}
