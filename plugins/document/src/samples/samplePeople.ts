import type { ApplicationFormData } from '../templates/form/formData';
import type { EmployerBlockData, PersonBlockData } from '../templates/form/initialBlocks';

/** What all sample forms begin with. */
export const FORM_HEAD = {
  filingNumber: 'IN2026110000123',
  authorityName: '北京市住房和城乡建设委员会',
  applicantName: '演示甲',
  qrPayload: 'ZC1:IN2026110000123:9f86d081884c7d659a2feaa0c55ad015',
  contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  printedAt: '2026年11月22日 14:03',
} satisfies Partial<ApplicationFormData>;

/** An invented applicant. */
export const PERSON: PersonBlockData = {
  name: '演示甲',
  gender: '女',
  birthDate: '1990年1月1日',
  ethnicity: '汉族',
  idKind: '居民身份证',
  idNumber: '110101199001010023',
  mobile: '13800000000',
  telephone: '010-00000000',
  email: 'yanshi.jia@example.cn',
  school: '演示建筑大学',
  major: '工程造价',
  graduatedOn: '2012年7月1日',
  educationLevel: '本科',
  degree: '学士',
  address: '北京市演示区示范路1号',
  postalCode: '100000',
};

/** His employer. */
export const EMPLOYER: EmployerBlockData = {
  name: '演示工程造价咨询有限公司',
  creditCode: '91350100M000100Y43',
  legalRepresentative: '演示乙',
  registeredPlace: '北京市演示区',
  address: '北京市演示区示范路2号8层',
  postalCode: '100000',
  kind: '工程造价咨询企业',
  qualificationNumber: '',
  contactPerson: '演示丙',
  contactPhone: '010-00000001',
  district: '演示区',
};

/** The employer he changes to. */
export const NEW_EMPLOYER: EmployerBlockData = {
  ...EMPLOYER,
  name: '演示新天地建设项目管理有限公司',
  creditCode: '91310100M000200Y4X',
  legalRepresentative: '演示戊',
  registeredPlace: '上海市演示区',
  address: '上海市演示区样例路9号',
  postalCode: '200000',
  district: '演示区',
};
