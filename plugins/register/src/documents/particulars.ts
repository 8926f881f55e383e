import { chineseDate, specialtyName } from '@zaoce/domain';
import type { Particular } from '@zaoce/document';
import type { RegisteredFacts } from '../registrations/registeredFacts';

/** What a registration says, line by line, as letters and decisions print it. */
export function registrationParticulars(
  registered: Pick<
    RegisteredFacts,
    'specialty' | 'certificateNumber' | 'sealNumber' | 'employer' | 'validFrom' | 'validTo'
  >,
): Particular[] {
  return [
    { label: '注册专业', value: specialtyName(registered.specialty).zh },
    { label: '注册证书编号', value: registered.certificateNumber },
    { label: '执业专用章编号', value: registered.sealNumber },
    { label: '聘用单位', value: registered.employer },
    {
      label: '有效期',
      value: `${chineseDate(registered.validFrom)}至${chineseDate(registered.validTo)}`,
    },
  ];
}
