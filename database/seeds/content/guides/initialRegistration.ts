import type { Guide } from '../guides';

/** 初始注册办事指南: purpose, who, papers, steps, time limits, result, remedies (行政许可法 30). */
export const initialRegistration: Guide = {
  slug: 'initial-registration',
  ruleKey: 'initial',
  title: '二级造价工程师初始注册办事指南',
  titleEn: 'Initial registration: what you need',
  body: `## 办理目的

取得二级造价工程师职业资格后，经注册取得注册证书编号和执业专用章编号，方可以二级造价工程师的名义执业。注册证书注销或失效后重新执业的，也按初始注册办理。

## 谁可以办

1. 在合格名单上，已取得所申请专业的二级造价工程师职业资格；
2. 受聘于一个单位，从事工程造价工作；
3. 在该专业没有有效注册；多个专业的，逐个专业申报，聘用单位须一致；
4. 没有法律、法规规定的不予注册情形，例如在两个以上单位申请注册、继续教育不足、以不正当手段取得注册被撤销未满三年。

取得资格后随时可以申请。自资格证书签发之日起超过一年才申请的，须完成继续教育：每满一年必修、选修各 15 学时，最多按四年计算。

## 准备什么

- **人和单位的信息**：学历、通讯地址、聘用单位名称、统一社会信用代码、法定代表人等，可以对照营业执照填写。
- **工作经历**：从事造价工作的起止时间、单位和职务，至少一条。
- **工作业绩**：近三年每年至少一项，写明项目名称、本人承担的工作和总造价。
- **继续教育**：在造价协会会员系统完成的自动关联，不必填写；其他培训按条填写并上传证明。
- **扫描件**：见本页下方“需要准备什么”。已能通过数据共享取得的材料，不要求重复提交。

## 办理步骤

1. 首次使用先[获取密码](/claim)，核实身份后登录；
2. 新建初始注册，选择专业，逐项填写，内容自动保存；
3. 上传扫描件，系统随即检查格式和清晰度；
4. 打印申请表，本人签字、聘用单位盖章，扫描后上传；
5. 核对并上报，上报后在“我的申报”查看进度。

## 办理时限

自上报次日起 5 个工作日内决定是否受理，没有通知补正的视为受理；20 个工作日内作出决定。等待您补正的时间不计算在内；经批准可以延长一次 10 个工作日，理由会告知您。

## 办理结果

准予注册的列入审批公告，自公告发布之日起生效，有效期四年（至第四年同日的前一日止）。登录后可以下载带数字签名和核验二维码的注册证书。

## 不同意办理结果

不予注册的，决定书写明理由、依据和日期。您可以自知道决定之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。打回不是决定，逐项补正后再次上报即可。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见[联系方式](/contacts)。全部业务不收取费用。

## 依据

- 《中华人民共和国行政许可法》
- 《注册造价工程师管理办法》（建设部令第 150 号，后经修正）
- 《造价工程师职业资格制度规定》（建人〔2018〕67 号）
`,
  bodyEn: `## Who

Holders of the grade-2 qualification on the list of qualified people, employed by one employer, without a live registration in the specialty; also after a cancellation or lapse. One filing per specialty.

## What you need

Your data and your employer's, work experience, at least one project in each of the last three years, and continuing education when more than a year has passed since the qualification (15 + 15 hours for each year, four years at most). The scans are listed below.

## How long, and what follows

Acceptance within 5 working days, decision within 20. The registration takes effect with the result notice and is valid for four years. A refusal states its ground and your remedies: reconsideration within 60 days, court within 6 months. There is no fee.
`,
};
