import { FURTHER_FAQS } from './furtherFaqs';

export interface Faq {
  topic: string;
  question: string;
  /** Markdown. */
  answer: string;
  questionEn: string;
  answerEn: string;
}

const account = '账号与密码';
const initial = '初始注册';
const scans = '扫描件与申请表';
const progress = '进度与打回';
const register = '证书与印章';
const others = '其他业务';

/** Frequent questions of applicants, answered as the office does; an editor changes them in the admin panel. */
export const FAQS: readonly Faq[] = [
  {
    topic: account,
    question: '第一次使用，怎样登录？',
    answer:
      '首次使用请点“获取密码”，填写姓名、身份证号码、资格证书编号、手机号码和邮箱。信息与合格名单一致时，系统会向邮箱发送验证码，验证后自行设置密码。以后用身份证号码、手机号码或邮箱加密码登录。',
    questionEn: 'How do I sign in for the first time?',
    answerEn:
      'Choose “Get a password” and state name, ID number, qualification certificate number, mobile and e-mail. When they match the list of qualified people, a code is sent to your e-mail and you set your password.',
  },
  {
    topic: account,
    question: '提示信息无法核实，怎么办？',
    answer:
      '为保护个人信息，系统不会说明哪一项不一致。请对照资格证书逐项核对：姓名（少数民族姓名的间隔号写作“·”）、18 位身份证号码、证书编号。仍不能通过的，请联系取得资格时所在地的注册初审机构，核对合格名单中的记录。',
    questionEn: 'My details could not be confirmed. What now?',
    answerEn:
      'To protect personal data the system does not say which detail differs. Compare each with your certificate; if it still fails, ask the authority of the place where you qualified.',
  },
  {
    topic: account,
    question: '忘记密码或者换了邮箱，怎样找回？',
    answer:
      '点“找回密码”，用与首次办理相同的信息核实身份，验证码会发送到已登记的邮箱。登记的邮箱已不能使用的，请携带身份证到注册初审机构窗口办理更正。',
    questionEn: 'I forgot my password, or my e-mail changed.',
    answerEn:
      'Choose “Recover the password”; the code goes to the registered e-mail. If you no longer have that mailbox, ask your authority in person.',
  },
  {
    topic: account,
    question: '个人信息中哪些可以自己修改？',
    answer:
      '手机号码、邮箱、通讯地址、单位通讯地址、学历等联系信息可以在“我的信息”中直接修改。姓名、身份证号码、聘用单位等登记事项须通过相应的申报业务变更。',
    questionEn: 'Which of my data can I change myself?',
    answerEn: 'Contact data only. Everything in the register changes through a filing.',
  },
  {
    topic: initial,
    question: '谁可以申请初始注册？',
    answer:
      '已取得二级造价工程师职业资格，受聘于一个单位从事造价工作，并且在所申请的专业没有有效注册的人员。注册已注销或者失效后重新执业的，也按初始注册办理。每个专业分别申报。',
    questionEn: 'Who may file for initial registration?',
    answerEn:
      'Holders of the grade-2 qualification who work for one employer and have no live registration in that specialty; also after a cancellation or lapse. One filing per specialty.',
  },
  {
    topic: initial,
    question: '取得资格超过一年才申请，需要继续教育吗？',
    answer:
      '需要。自资格证书签发之日起超过一年申请初始注册的，每满一年须完成必修、选修各 15 学时的继续教育，最多按四年计算。在造价协会会员系统完成的学时自动关联，不必填写。',
    questionEn: 'I qualified more than a year ago. Do I need continuing education?',
    answerEn:
      'Yes: 15 compulsory and 15 elective hours for each whole year, four years at most. Hours from the association are linked automatically.',
  },
  {
    topic: initial,
    question: '工作业绩怎样填写？',
    answer:
      '填写近三年有代表性的造价业务，每个自然年不少于一项。写明起止日期、项目名称、本人承担的工作内容和总造价（万元，最多两位小数）。跨年度的项目可以同时计入所跨的年度。',
    questionEn: 'What counts as project record?',
    answerEn:
      'Representative work of the last three years, at least one project in each calendar year, with dates, your part and the cost in 10,000 yuan.',
  },
  {
    topic: scans,
    question: '扫描件有什么要求？',
    answer:
      '只接受 JPG 图片，每张不超过 2 MB，方向端正、四角完整、文字清楚。手机照片或 PNG、HEIC 图片会在浏览器中自动转换和压缩；PDF 请先导出为图片。上传后请点开查看，看不清的及时替换，提交前都可以更换。',
    questionEn: 'What must scans look like?',
    answerEn:
      'JPG, at most 2 MB each, upright, complete and legible. The portal converts photos, PNG and HEIC for you; export PDF pages as pictures first.',
  },
  {
    topic: scans,
    question: '为什么提示申请表已失效，需要重新打印？',
    answer:
      '申请表上的二维码记录了打印时的内容。打印以后又改了申报内容，表和系统就对不上了。请重新打印，签字盖章后再扫描上传，旧的可以删除。',
    questionEn: 'Why must I print the form again?',
    answerEn:
      'The QR code on the form stands for the content when it was printed. After a change print, sign, stamp and upload it again.',
  },
  {
    topic: progress,
    question: '提交以后还能修改吗？',
    answer:
      '审核机构作出任何决定之前可以撤回，撤回后初审机构不再看到该业务，修改后可再次提交。已经作出决定的不能撤回。草稿和被打回的业务可以删除。',
    questionEn: 'Can I change a filing after submitting it?',
    answerEn:
      'You may withdraw it until a reviewer has decided anything. Drafts and returned filings can be deleted.',
  },
  {
    topic: progress,
    question: '多久能办完？',
    answer:
      '初始注册自受理次日起 20 个工作日内作出决定，其他业务每个环节 10 个工作日，法定节假日不计入，调休上班日计入。经批准可以延长一次 10 个工作日并说明理由。被打回等待您补正的时间不计算在内。办理到哪一步、还剩几个工作日，可以在“我的申报”中查看。',
    questionEn: 'How long does it take?',
    answerEn:
      'Initial registration: 20 working days; other stages 10 each; one extension by 10 with a reason. Time that you need for corrections does not count.',
  },
  {
    topic: progress,
    question: '业务被打回了怎么办？',
    answer:
      '打回意见会一次列出所有需要补正的内容，并标在相应的栏目、条目或扫描件旁边。逐项修改并写明答复后再次提交即可，不必重新申报，原来的内容都会保留。',
    questionEn: 'My filing was returned. What now?',
    answerEn:
      'Every reason is listed at once and shown at its place. Answer each item and submit the same filing again; nothing is lost.',
  },
  {
    topic: register,
    question: '审核同意后什么时候生效，怎样领取证书？',
    answer:
      '初始注册在审批公告发布之日生效，有效期四年。公告后登录系统即可下载带数字签名和核验二维码的注册证书；纸质证书和执业专用章请与注册初审机构联系领取。',
    questionEn: 'When does the registration take effect, and where is my certificate?',
    answerEn:
      'On the day the result notice is published, for four years. Download the signed certificate here; collect paper and seal from your authority.',
  },
  {
    topic: register,
    question: '怎样核验一张证书的真伪？',
    answer:
      '扫描证书上的二维码，或者在“证书核验”页面输入证书编号。页面会显示持证人姓名、聘用单位、专业、有效期和当前状态。二维码经过改动的，会提示不是本系统签发。请注意核对网址，不要相信其他网站上的查询结果。',
    questionEn: 'How do I check a certificate?',
    answerEn:
      'Scan its QR code or enter its number on the verification page. An altered code is reported as forged.',
  },
  {
    topic: register,
    question: '证书或者执业专用章遗失了怎么办？',
    answer:
      '先按要求发布遗失声明，再申报“证书补办”。只遗失证书的，编号不变；遗失印章的，原证书编号和印章编号同时作废，由主管部门重新编号。',
    questionEn: 'I lost my certificate or my seal.',
    answerEn:
      'Publish a statement of loss and file a reissue. If the seal is lost, both old numbers become void and new ones are issued.',
  },
  {
    topic: others,
    question: '什么时候办理延续注册？',
    answer:
      '有效期届满前 90 天开始受理，请在届满前 30 天以前提交。届满前 30 天以内提交的仍可受理，但会标记为逾期申报；有效期届满后注册失效，只能重新申请初始注册。',
    questionEn: 'When do I renew?',
    answerEn:
      'From 90 days before the end of validity, and by 30 days before it. Later filings are marked late; after the end only initial registration is left.',
  },
  {
    topic: others,
    question: '换了工作单位怎样办理？',
    answer:
      '与原单位解除劳动关系、与新单位签订合同后申报变更注册。新单位仍属同一注册初审机构的选“本省或本部门内”，否则选“跨省或跨部门”，由转出、转入两个机构先后审核。变更不影响有效期，执业专用章须更换。',
    questionEn: 'I changed my employer.',
    answerEn:
      'File an employer change: within the same authority, or across authorities, where both decide in turn. Validity stays; the seal is issued anew.',
  },
  ...FURTHER_FAQS,
];
