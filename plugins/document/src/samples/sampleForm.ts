import type { ApplicationFormData } from '../templates/form/formData';
import * as blocks from '../templates/form/initialBlocks';
import { applicantPledge, employerPledge, stageOpinion } from '../templates/form/pledges';
import { EMPLOYER, FORM_HEAD, PERSON } from './samplePeople';

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
    ...FORM_HEAD,
    photo,
    blocks: [
      blocks.personBlock(PERSON),
      blocks.employerBlock(EMPLOYER),
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
    pledges: [applicantPledge(PERSON.name, EMPLOYER.name), employerPledge(PERSON.name, EMPLOYER.name)],
    opinions: [stageOpinion('注册初审机构审核')],
  };
}

function experienceRow(index: number): blocks.ExperienceRow {
  return {
    startsOn: `${2012 + (index % 14)}年7月`,
    endsOn: index === 0 ? '' : `${2013 + (index % 14)}年6月`,
    employer: EMPLOYER.name,
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
