import type { Problems } from '../../ui/form/formProblems';
import en from '../../i18n/en/account';
import zh from '../../i18n/zh/account';

export interface NewPassword {
  newPassword: string;
  repeat: string;
}

/** Mirrors what the server asks of a password, so that most problems are said before it is sent; the server has the last word. */
export function isAcceptablePassword(password: string): boolean {
  return [...password].length >= 10 && /\p{L}/u.test(password) && /\d/.test(password);
}

/** What is wrong with a new password and its repetition. */
export function checkNewPassword({ newPassword, repeat }: NewPassword): Problems<NewPassword> {
  return {
    newPassword: isAcceptablePassword(newPassword)
      ? undefined
      : { zh: zh.passwordProblem, en: en.passwordProblem },
    repeat: newPassword === repeat ? undefined : { zh: zh.repeatProblem, en: en.repeatProblem },
  };
}
