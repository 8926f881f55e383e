import type { CertificateData } from '../templates/certificate/certificateData';

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
    issuer: '北京市住房和城乡建设委员会',
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
