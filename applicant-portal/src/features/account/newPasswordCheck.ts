import type { Problems } from '../../ui/form/formProblems';
import en from '../../i18n/en/account';
import zh from '../../i18n/zh/account';

export interface NewPassword {
  newPassword: string;
  repeat: string;
}

/** Fewest characters the office takes; whether a password is too common or says who one is, the server decides. */
const MINIMUM_CHARACTERS = 10;

/** What is wrong with a new password and its repetition. */
export function checkNewPassword({ newPassword, repeat }: NewPassword): Problems<NewPassword> {
  return {
    newPassword:
      [...newPassword].length >= MINIMUM_CHARACTERS
        ? undefined
        : { zh: zh.passwordProblem, en: en.passwordProblem },
    repeat: newPassword === repeat ? undefined : { zh: zh.repeatProblem, en: en.repeatProblem },
  };
}
