import type { ApplicationFormData, FormBlock, FormOpinion, FormPledge } from '../templates/form/formData';
import * as initial from '../templates/form/initialBlocks';
import * as pledges from '../templates/form/pledges';
import * as blocks from '../templates/form/registrationBlocks';
import { EMPLOYER, FORM_HEAD, NEW_EMPLOYER, PERSON } from './samplePeople';
import { sampleForm } from './sampleForm';

/*
 * Filled forms of the types about a registration, with an invented person: the model forms an office has to show.
 */

const FIRST = pledges.stageOpinion('注册初审机构审核');
const MINISTRY = pledges.stageOpinion('住房和城乡建设部审批');
const EMPLOYED = [
  pledges.applicantPledge(PERSON.name, EMPLOYER.name),
  pledges.employerPledge(PERSON.name, EMPLOYER.name),
];
const REGISTRATION = blocks.registrationBlock({
  certificateNumber: '建[造]21221100000123',
  sealNumber: 'B21221100000123',
  specialty: '土木建筑工程',
  validTo: '2027年1月14日',
  employer: EMPLOYER.name,
  authority: '北京市造价工程师注册初审机构',
});
const HOLDER = blocks.holderBlock(PERSON);

/** The model forms by type. */
export const sampleChangeForms = {
  renewal: form(
    '延续注册',
    [initial.personBlock(PERSON), REGISTRATION, ...sampleForm().blocks.slice(1, 3), ...rows()],
    EMPLOYED,
    [FIRST, MINISTRY],
  ),
  informationChange: form(
    '信息变更',
    [HOLDER, REGISTRATION, information()],
    [
      pledges.applicantPledge(PERSON.name, NEW_EMPLOYER.name),
      pledges.employerPledge(PERSON.name, NEW_EMPLOYER.name),
    ],
    [FIRST],
  ),
  employerChange: form(
    '变更注册',
    [initial.personBlock(PERSON), REGISTRATION, ...employers()],
    [
      pledges.leavingPledge(PERSON.name, EMPLOYER.name, NEW_EMPLOYER.name),
      pledges.releasePledge(PERSON.name, EMPLOYER.name),
      pledges.employerPledge(PERSON.name, NEW_EMPLOYER.name, '现聘用单位承诺'),
    ],
    [pledges.stageOpinion('原注册初审机构审核'), pledges.stageOpinion('新注册初审机构审核')],
  ),
  cancellation: form(
    '注销注册',
    [HOLDER, REGISTRATION, cancellation()],
    [pledges.cancellingPledge(PERSON.name), pledges.employerConsent(PERSON.name, EMPLOYER.name)],
    [FIRST],
  ),
  reissue: form(
    '证书补办',
    [HOLDER, REGISTRATION, ...loss()],
    [
      pledges.losingPledge(PERSON.name, '注册证书、执业专用章'),
      pledges.employerConsent(PERSON.name, EMPLOYER.name),
    ],
    [FIRST, MINISTRY],
  ),
} satisfies Record<string, ApplicationFormData>;

function form(
  name: string,
  formBlocks: FormBlock[],
  formPledges: FormPledge[],
  opinions: FormOpinion[],
): ApplicationFormData {
  return {
    title: `二级造价工程师${name}申请表`,
    ...FORM_HEAD,
    blocks: formBlocks,
    pledges: formPledges,
    opinions,
  };
}

function rows(): FormBlock[] {
  return sampleForm()
    .blocks.filter((block) => block.kind === 'table')
    .slice(1);
}

function employers(): FormBlock[] {
  return [
    initial.employerBlock(EMPLOYER, '原聘用单位信息'),
    blocks.releaseBlock({
      scope: '跨省/跨部门',
      reason: '本人辞职',
      contractEndedOn: '2026年10月31日',
      explanation: '',
    }),
    blocks.transferBlock({ from: '北京市', to: '上海市' }),
    initial.employerBlock(NEW_EMPLOYER, '现聘用单位信息'),
    initial.contractBlock({ kind: '无固定期限', startsOn: '2026年11月1日', endsOn: '' }),
  ];
}

function information(): FormBlock {
  return blocks.informationBlock(
    [
      { field: '聘用单位名称', before: EMPLOYER.name, after: NEW_EMPLOYER.name },
      { field: '统一社会信用代码', before: EMPLOYER.creditCode, after: '' },
      { field: '单位资质证书编号', before: '演示资甲0001', after: '演示资甲0002' },
      { field: '身份证号码', before: '110101900101002', after: PERSON.idNumber },
    ],
    '单位更名，资质证书随之换发。',
  );
}

function cancellation(): FormBlock {
  return blocks.cancellationBlock({
    specialty: '土木建筑工程',
    reason: '已与聘用单位解除劳动关系',
    explanation: '2026年10月31日劳动合同期满，未再就业。',
  });
}

function loss(): FormBlock[] {
  return [
    blocks.lossBlock({
      lost: '证章都丢失',
      lostOn: '2026年11月1日',
      publishedIn: '《演示日报》2026年11月5日第8版',
      publishedOn: '2026年11月5日',
    }),
    blocks.lossStatementBlock(
      '2026年11月1日搬家途中遗失装有证书和印章的文件袋，多方寻找未果，已登报声明作废。',
    ),
  ];
}
