import type {
  AcceptanceReceiptData,
  CancellationCertificateData,
  DecisionNoticeData,
  ExtensionNoticeData,
  LetterData,
  RefusalNoticeData,
  ReturnNoticeData,
  RevocationDecisionData,
} from '../templates/letters/letterData';

/*
 * Letters to an invented person, for previews and tests.
 */
const COMMON: LetterData & { submittedOn: string } = {
  authorityName: '北京市造价工程师注册初审机构',
  documentNumber: '京造注受〔2026〕123号',
  applicantName: '演示甲',
  filingTypeName: '二级造价工程师初始注册',
  filingNumber: 'IN2026110000123',
  submittedOn: '2026年11月16日',
  issuedOn: '2026年11月22日',
  contact: ['咨询电话：010-00000000', '办公地址：北京市演示区示范路3号（工作日 9:00—17:00）'],
};

export const sampleAcceptance: AcceptanceReceiptData = {
  ...COMMON,
  acceptedOn: '2026年11月20日',
  byLapse: false,
  stages: [{ authorityName: '北京市造价工程师注册初审机构', workingDays: 20 }],
  dueOn: '2026年12月18日',
  dueProvisional: false,
  materials: ['申请表', '身份证件', '照片', '资格证书', '劳动合同', '聘用单位营业执照'],
};

export const sampleReturn: ReturnNoticeData = {
  ...COMMON,
  reason: '部分扫描件不清晰，工作业绩缺少2025年度项目，请补正后重新上报。',
  items: [
    { place: '扫描件－身份证件', defectCode: 'D02', text: '缺少国徽面，请补充上传身份证件反面。' },
    {
      place: '扫描件－劳动合同（第2张）',
      defectCode: 'D09',
      text: '合同期限页缺失，请上传载明起止日期的页面。',
    },
    { place: '工作业绩', defectCode: 'D14', text: '缺少2025年度的工作业绩，近三年每年不少于一项。' },
  ],
};

export const sampleDecision: DecisionNoticeData = {
  ...COMMON,
  title: '准予行政许可决定书',
  legalBasis: '《中华人民共和国行政许可法》第三十八条第一款',
  decision: '准予你的二级造价工程师初始注册，颁发注册证书。',
  particulars: [
    { label: '注册专业', value: '土木建筑工程' },
    { label: '证书编号', value: '建[造]21261100000123' },
    { label: '聘用单位', value: '演示工程造价咨询有限公司' },
    { label: '有效期', value: '2026年11月22日至2030年11月21日' },
  ],
};

export const sampleRefusal: RefusalNoticeData = {
  ...COMMON,
  facts:
    '经核查，你在申请之日已在演示建设开发有限公司注册，且该注册仍在有效期内，属于同时在两个单位申请注册的情形。',
  legalGround: '《注册造价工程师管理办法》第十三条第二项：申请在两个或者两个以上单位注册的，不予注册。',
  reconsiderationBody: '北京市人民政府',
  court: '有管辖权的人民法院',
};

export const sampleRevocation: RevocationDecisionData = {
  authorityName: '住房和城乡建设部',
  documentNumber: '建造注撤〔2026〕1号',
  applicantName: COMMON.applicantName,
  issuedOn: COMMON.issuedOn,
  contact: [],
  particulars: [
    { label: '注册专业', value: '土木建筑工程' },
    { label: '注册证书编号', value: '建[造]21221100000123' },
    { label: '执业专用章编号', value: 'B21221100000123' },
    { label: '聘用单位', value: '演示工程造价咨询有限公司' },
    { label: '有效期', value: '2024年5月6日至2028年5月5日' },
  ],
  ground: '以欺骗、贿赂等不正当手段取得注册',
  facts: '经核查，你申请注册时提交的劳动合同系伪造。',
  provision: '《中华人民共和国行政许可法》第六十九条第二款',
  revokedOn: '2026年11月22日',
  bannedUntil: '2029年11月21日',
  reconsiderationBody: '住房和城乡建设部',
  court: '有管辖权的人民法院',
};

export const sampleExtension: ExtensionNoticeData = {
  ...COMMON,
  reason: '需要向原注册初审机构核实注册情况。',
  workingDays: 10,
  dueOn: '2027年1月4日',
  dueProvisional: true,
};

export const sampleCancellation: CancellationCertificateData = {
  ...COMMON,
  filingTypeName: '二级造价工程师注销注册',
  idNumberMasked: '110101********0023',
  cancelledOn: '2026年11月22日',
  reason: '已与聘用单位解除劳动关系',
  particulars: [
    { label: '注册专业', value: '土木建筑工程' },
    { label: '注册证书编号', value: '建[造]21221100000123' },
    { label: '执业专用章编号', value: 'B21221100000123' },
    { label: '原聘用单位', value: '演示工程造价咨询有限公司' },
  ],
};

/** A decision about a change, with what it was before and what it is now. */
export const sampleChangeDecision: DecisionNoticeData = {
  ...sampleDecision,
  filingTypeName: '二级造价工程师变更注册（跨省/跨部门）',
  title: '准予变更注册决定书',
  legalBasis: '《中华人民共和国行政许可法》第四十九条',
  decision: '准予你的二级造价工程师变更注册，记入注册证书变更栏；有效期不变，执业专用章重新制发。',
  particulars: [
    ...sampleDecision.particulars.filter(({ label }) => label !== '聘用单位'),
    { label: '执业专用章编号', value: 'B21261100000123' },
    {
      label: '聘用单位变更',
      value: '变更前：演示工程造价咨询有限公司\n变更后：演示新天地建设项目管理有限公司',
    },
    {
      label: '聘用单位统一社会信用代码变更',
      value: '变更前：91350100M000100Y43\n变更后：91310100M000200Y4X',
    },
    { label: '注册初审机构变更', value: '变更前：北京市\n变更后：上海市' },
  ],
};
