import { isEmail, isMobile, isPostalCode, isTelephone, type Profile } from '@zaoce/domain';
import type { Problems } from '../../ui/form/formProblems';

/** The contact data as texts of a form; the language of messages as its code. */
export interface ContactValues {
  mobile: string;
  email: string;
  telephone: string;
  address: string;
  postalCode: string;
  educationLevel: string;
  employerAddress: string;
  employerPostalCode: string;
  language: string;
  reminders: boolean;
}

/** The form's values for a profile; what is not known is empty. */
export function contactValues(profile: Profile): ContactValues {
  const {
    mobile,
    email,
    telephone,
    address,
    postalCode,
    educationLevel,
    employerAddress,
    employerPostalCode,
    language,
    reminders,
  } = profile;
  return {
    mobile,
    email,
    telephone: telephone ?? '',
    address: address ?? '',
    postalCode: postalCode ?? '',
    educationLevel: educationLevel ?? '',
    employerAddress: employerAddress ?? '',
    employerPostalCode: employerPostalCode ?? '',
    language,
    reminders,
  };
}

/** What is wrong with the contact data; mobile and e-mail are needed, because the office writes to them. */
export function checkContact(values: ContactValues): Problems<ContactValues> {
  const whenGiven = (value: string, test: (text: string) => boolean) =>
    value.trim() === '' || test(value.trim());
  return {
    mobile: values.mobile.trim() === '' ? 'required' : isMobile(values.mobile) ? undefined : 'mobile',
    email: values.email.trim() === '' ? 'required' : isEmail(values.email) ? undefined : 'email',
    telephone: whenGiven(values.telephone, isTelephone) ? undefined : 'telephone',
    postalCode: whenGiven(values.postalCode, isPostalCode) ? undefined : 'postal-code',
    employerPostalCode: whenGiven(values.employerPostalCode, isPostalCode) ? undefined : 'postal-code',
  };
}

/** What is sent: texts trimmed, emptied ones as null. */
export function contactBody(values: ContactValues) {
  const orNull = (value: string) => value.trim() || null;
  return {
    mobile: values.mobile.trim(),
    email: values.email.trim(),
    telephone: orNull(values.telephone),
    address: orNull(values.address),
    postalCode: orNull(values.postalCode),
    educationLevel: orNull(values.educationLevel),
    employerAddress: orNull(values.employerAddress),
    employerPostalCode: orNull(values.employerPostalCode),
    language: values.language === 'en' ? ('en' as const) : ('zh-CN' as const),
    reminders: values.reminders,
  };
}
