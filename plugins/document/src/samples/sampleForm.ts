import type { ApplicationFormData } from '../templates/form/formData';
import * as blocks from '../templates/form/initialBlocks';
import { applicantPledge, employerPledge, FIRST_REVIEW_OPINION } from '../templates/form/pledges';

const EMPLOYER = '演示工程造价咨询有限公司';

/**
 * A filled application form for `initial` with an invented person: the model form an office has to show to applicants
 * (行政许可法 Art. 30), and what benchmarks and tests print.
 * @param entries number of experience entries; projects and education follow in proportion
 */
export function sampleForm({
  entries = 3,
  photo,
}: { entries?: number; photo?: string } = {}): ApplicationFormData {
  return {
    title: '二级造价工程师初始注册申请表',
    filingNumber: 'IN2026110000123',
    authorityName: '北京市住房和城乡建设委员会',
    applicantName: '演示甲',
    qrPayload: 'ZC1:IN2026110000123:9f86d081884c7d659a2feaa0c55ad015',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    printedAt: '2026年11月22日 14:03',
    photo,
    blocks: [
      blocks.personBlock(PERSON),
      blocks.employerBlock(EMPLOYER_DATA),
      blocks.contractBlock({ kind: '固定期限', startsOn: '2024年3月1日', endsOn: '2027年2月28日' }),
      blocks.qualificationBlock([
        {
          specialty: '土木建筑工程',
          certificateNumber: '20251101000000000001',
          issuedOn: '2025年12月20日',
          registeringSpecialty: '土木建筑工程',
        },
      ]),
      blocks.experienceBlock(repeat(entries, experienceRow)),
      blocks.projectsBlock(repeat(Math.max(3, entries >> 1), projectRow)),
      blocks.educationBlock(
        repeat(Math.max(2, entries >> 2), educationRow),
        '合计：必修 15 学时，选修 15 学时',
      ),
    ],
    pledges: [applicantPledge('演示甲', EMPLOYER), employerPledge('演示甲', EMPLOYER)],
    opinions: [FIRST_REVIEW_OPINION],
  };
}

const PERSON: blocks.PersonBlockData = {
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

const EMPLOYER_DATA: blocks.EmployerBlockData = {
  name: EMPLOYER,
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

function experienceRow(index: number): blocks.ExperienceRow {
  return {
    startsOn: `${2012 + (index % 14)}年7月`,
    endsOn: index === 0 ? '' : `${2013 + (index % 14)}年6月`,
    employer: EMPLOYER,
    position: '造价部／造价员',
    duties: '房屋建筑与装饰工程工程量清单、招标控制价编制，施工阶段计量与支付审核，竣工结算审核',
    witness: '演示丁',
  };
}

function projectRow(index: number): blocks.ProjectRow {
  return {
    startsOn: `${2024 + (index % 3)}年3月1日`,
    endsOn: `${2024 + (index % 3)}年10月31日`,
    name: `演示住宅小区${index + 1}号楼及地下车库工程`,
    client: '演示建设开发有限公司',
    role: '专业负责人',
    duties: '土建工程量计算、清单计价与结算审核',
    totalCost: (12_345.67 + index * 1_000).toLocaleString('en-US', { minimumFractionDigits: 2 }),
  };
}

function educationRow(index: number): blocks.EducationRow {
  return {
    year: '2026',
    startsOn: '2026年5月10日',
    endsOn: '2026年5月12日',
    category: index % 2 === 0 ? '必修' : '选修',
    content: '建设工程造价管理法规与计价依据新变化',
    mode: '网络',
    provider: '演示造价管理协会',
    hours: '15',
  };
}

function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
