import type { CertificateData } from '../templates/certificate/certificateData';
import type { SealSheetData } from '../templates/certificate/sealSheet';
import type { ChangeRecordPageData } from '../templates/changeRecords/changeRecordPage';

/** A certificate of an invented person, for previews, benchmarks and tests. */
export function sampleCertificate(changes: Partial<CertificateData> = {}): CertificateData {
  return {
    name: '演示甲',
    gender: '女',
    birthDate: '1990年1月1日',
    specialty: '土木建筑工程',
    certificateNumber: '建[造]21261100000123',
    employer: '演示工程造价咨询有限公司',
    validFrom: '2026年11月22日',
    validTo: '2030年11月21日',
    issuer: '北京市造价工程师注册初审机构',
    issuedOn: '2026年11月22日',
    verificationUrl: 'https://zaoce.example/verify/21261100000123-7K2QX9',
    queryAddress: 'https://zaoce.example/verify',
    seal: {
      grade: '二级造价工程师',
      name: '演示甲',
      sealNumber: 'B21261100000123',
      employer: '演示工程造价咨询有限公司',
      validity: '有效期至2030年11月21日',
    },
    ...changes,
  };
}

/** The sheet with the seal of the same person. */
export function sampleSealSheet(): SealSheetData {
  const { seal, ...rest } = sampleCertificate();
  if (!seal) throw new Error('the sample has a seal');
  const { certificateNumber, specialty, issuer, verificationUrl, issuedOn } = rest;
  return { seal, certificateNumber, specialty, issuer, verificationUrl, printedOn: issuedOn };
}

/** A change-record page with so many lines. */
export function sampleChangeRecords(count: number): ChangeRecordPageData {
  const { name, specialty, certificateNumber, employer, issuer, verificationUrl } = sampleCertificate();
  return {
    name,
    specialty,
    certificateNumber,
    sealNumber: 'B21261100000123',
    employer,
    validity: '2026年11月22日 至 2030年11月21日',
    state: '有效',
    issuer,
    printedOn: '2030年6月1日',
    verificationUrl,
    changes: Array.from({ length: count }, (_, index) => ({
      field: '聘用单位',
      before: `演示工程造价咨询${index + 1}有限公司`,
      after: `演示工程造价咨询${index + 2}有限公司`,
      decidedOn: '2027年3月1日',
      authority: '北京市',
    })),
  };
}
