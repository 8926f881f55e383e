import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  AUTHORITIES,
  inLocale,
  isProvincialRole,
  managedRoles,
  roleName,
  type Issue,
  type Role,
  type SessionUser,
  type StaffRole,
} from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useScreenLocale } from '../i18n/useText';

/** What is written about an account. */
export interface ReviewerTexts {
  username: string;
  name: string;
  email: string;
  role: Role;
  authorityCode: string | null;
}

interface Props {
  texts: ReviewerTexts;
  /** Whose account it is to be run by: decides the roles and the authority. */
  manager: SessionUser;
  /** A user name is given once. */
  fresh: boolean;
  issues: readonly Issue[];
  onChange: (texts: ReviewerTexts) => void;
}

/** The fields of an account, each with what is wrong with it. */
export function ReviewerFields({ texts, manager, fresh, issues, onChange }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const field = (name: keyof ReviewerTexts, hint?: string) => {
    const issue = issues.find(({ path }) => path === name);
    return {
      id: `reviewer-${name}`,
      label: translate(`resources.reviewers.fields.${name}`),
      value: texts[name] ?? '',
      required: true,
      error: issue !== undefined,
      helperText: issue ? inLocale(issue.message, locale) : hint && translate(`zaoce.staff.${hint}`),
    };
  };
  const write = (name: 'username' | 'name' | 'email') => (event: { target: { value: string } }) =>
    onChange({ ...texts, [name]: event.target.value });

  return (
    <>
      {fresh && (
        <TextField
          {...field('username', 'usernameHint')}
          onChange={write('username')}
          slotProps={{ htmlInput: { maxLength: 30, autoCapitalize: 'none', autoComplete: 'off' } }}
        />
      )}
      <TextField
        {...field('name')}
        onChange={write('name')}
        slotProps={{ htmlInput: { maxLength: 50, autoComplete: 'off' } }}
      />
      <TextField
        {...field('email', 'emailHint')}
        type="email"
        onChange={write('email')}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
      />
      <TextField
        {...field('role')}
        select
        onChange={(event) => onChange(withRole(texts, manager, event.target.value as StaffRole))}
      >
        {managedRoles(manager.role).map((role) => (
          <MenuItem key={role} value={role}>
            {inLocale(roleName(role), locale)}
          </MenuItem>
        ))}
      </TextField>
      {isProvincialRole(texts.role) && !isProvincialRole(manager.role) && (
        <TextField
          {...field('authorityCode')}
          select
          onChange={(event) => onChange({ ...texts, authorityCode: event.target.value })}
        >
          {AUTHORITIES.map((authority) => (
            <MenuItem key={authority.code} value={authority.code}>
              {inLocale(authority, locale)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}

/** A lead's people are of his authority; the ministry's of none. */
export function withRole(texts: ReviewerTexts, manager: SessionUser, role: StaffRole): ReviewerTexts {
  const authorityCode = isProvincialRole(role) ? (texts.authorityCode ?? manager.authorityCode) : null;
  return { ...texts, role, authorityCode };
}
