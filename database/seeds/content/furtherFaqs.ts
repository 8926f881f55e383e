import type { Faq } from './faqs';

const certificates = '证书与印章';
const employment = '聘用单位与社保';
const use = '使用本系统';

/** Further questions: on employment, on certificates, on the use of this site. */
export const FURTHER_FAQS: readonly Faq[] = [
  {
    topic: certificates,
    question: '执业专用章的编号和证书编号有什么关系？',
    answer:
      '证书编号是“建[造]”加 14 位数字，印章编号是一个字母加同样的 14 位数字。所以印章遗失时两个编号一起作废；只遗失证书的，编号不变。',
    questionEn: 'How do the numbers of seal and certificate belong together?',
    answerEn:
      'The seal number is a letter and the same 14 digits as the certificate. That is why losing the seal voids both.',
  },
  {
    topic: certificates,
    question: '下载的电子证书和纸质证书一样有效吗？',
    answer:
      '系统签发的证书带有数字签名和核验二维码，任何人扫码都能看到当前状态。打印件请以扫码结果为准；需要纸质证书和执业专用章的，向注册初审机构领取。',
    questionEn: 'Is the downloaded certificate as good as the paper one?',
    answerEn:
      'It carries a digital signature and a QR code that shows the present state to everybody. Paper and seal are collected from your authority.',
  },
  {
    topic: certificates,
    question: '哪些编号已经作废，在哪里查？',
    answer:
      '在[作废编号公告](/void-numbers)中可以查到全部作废的证书编号和印章编号。作废的编号不再使用，核验时会显示作废或者已被新编号取代。',
    questionEn: 'Which numbers are void?',
    answerEn: 'All of them are listed on the page of void numbers; a void number is never used again.',
  },
  {
    topic: employment,
    question: '可以同时注册在两个单位吗？',
    answer:
      '不可以。注册造价工程师只能受聘并注册于一个单位；持有多个专业注册的，聘用单位也必须一致。系统发现同一人在两个单位申请注册的，不予注册。',
    questionEn: 'May I be registered with two employers?',
    answerEn: 'No: one employer, across all specialties.',
  },
  {
    topic: employment,
    question: '社会保险由别的单位缴纳，可以申请吗？',
    answer:
      '社会保险应当由聘用单位缴纳。退休人员上传退休证；军队转业、事业单位人员等情形上传说明和证明。由无关单位代缴的，可能被认定为证书挂靠。',
    questionEn: 'My social insurance is paid by somebody else.',
    answerEn:
      'It should be paid by your employer. The retired upload their certificate; other cases an explanation with proof. Lending a certificate is punished.',
  },
  {
    topic: employment,
    question: '原单位不肯出具解除劳动关系的证明，怎么办？',
    answer:
      '可以上传劳动仲裁裁决书、法院判决书或者其他能够证明劳动关系已经终止的文书，并在离职情况中写明经过。注册初审机构会一并审核。',
    questionEn: 'My former employer refuses to release me.',
    answerEn:
      'Upload an arbitral award, a judgment or other proof that the employment has ended, and explain it.',
  },
  {
    topic: employment,
    question: '单位更名了，每个人都要申报吗？',
    answer:
      '要。单位名称属于登记事项，每位持证人分别申报信息变更，上传登记机关的核准通知和新的营业执照。有效期不变。',
    questionEn: 'Our employer has a new name. Does each of us file?',
    answerEn: 'Yes: an information change each, with the registrar’s notice and the new licence.',
  },
  {
    topic: use,
    question: '可以用手机申报吗？',
    answer:
      '可以。全部业务都能用手机办理：拍照上传、裁剪、旋转都在浏览器中完成。申请表需要打印后签字盖章，可以把文件转到电脑上打印，再用手机拍照上传。',
    questionEn: 'Can I file with my phone?',
    answerEn: 'Yes, all of it; only the form must be printed, signed and stamped before you photograph it.',
  },
  {
    topic: use,
    question: '填到一半断网了，内容会丢吗？',
    answer:
      '不会。输入的内容自动保存；断网时保存在本机，恢复后自动补存，页面上方会显示“已保存”和时间。不要在公用电脑上留下未保存的内容。',
    questionEn: 'The network failed while I was typing. Is my work lost?',
    answerEn:
      'No. It is kept in your browser and sent when the network is back; the page says when it is saved.',
  },
  {
    topic: use,
    question: '收不到系统邮件，怎么办？',
    answer:
      '请先查看垃圾邮件，并在“我的信息”核对登记的邮箱。业务进度以登录后看到的为准，邮件只是提醒。邮箱不能用了的，登录后可以直接修改。',
    questionEn: 'I do not receive any mail.',
    answerEn:
      'Look into the spam folder and check the address under “My information”. What you see after signing in is what counts.',
  },
  {
    topic: use,
    question: '页面的字太小，或者看不清颜色，怎么办？',
    answer:
      '右上角可以切换大字版和深色外观。所有状态都有文字和图标，不只靠颜色区分；页面可以只用键盘操作，也支持读屏软件。',
    questionEn: 'The text is too small, or I cannot tell the colours apart.',
    answerEn:
      'Large type and a dark look are at the upper right. Every state has a word and an icon; keyboard and screen readers work everywhere.',
  },
];
