import type { Guide } from '../guides';

/** 延续注册办事指南. */
export const renewal: Guide = {
  slug: 'renewal',
  ruleKey: 'renewal',
  title: '二级造价工程师延续注册办事指南',
  titleEn: 'Renewal of a registration',
  body: `## 办理目的

注册有效期为四年。期满后继续执业的，应当在届满前申请延续注册，有效期自原届满日起再延四年。

## 谁可以办，什么时候办

注册证书有效的持证人。

- 有效期届满前 **90 天**起可以申报；
- 应当在届满前 **30 天**以前提出；
- 届满前 30 天以内提出的仍可受理，但标记为逾期申报，可能来不及在届满前办结；
- 有效期届满后注册失效，只能重新申请[初始注册](/guides/initial-registration)。

系统在届满前 90、60、30、7 天发送提醒。

## 准备什么

- 核对系统带出的基本信息和聘用单位信息；聘用单位已经变更的，先办理变更注册；
- 填写本注册期内的工作经历和近三年工作业绩；
- 本注册期内的继续教育：每年必修、选修各 15 学时，四年合计 120 学时；
- 只上传有变化的证件；劳动合同、社会保险证明以现聘用单位为准。

## 办理步骤

1. 登录后在首页点“办理延续注册”；
2. 补充工作经历、业绩和继续教育；
3. 打印申请表，签字盖章后上传；
4. 核对并上报。

## 办理时限

注册初审机构 10 个工作日，住房和城乡建设部审批 10 个工作日，自上报次日起算。等待您补正的时间不计算在内。

## 办理结果

审核通过即生效，有效期自原届满日顺延四年，证书编号不变，执业专用章按新的有效期重新制发。

## 不同意办理结果

不予注册的，决定书写明理由、依据和日期。您可以自知道决定之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。打回不是决定，逐项补正后再次上报即可。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见[联系方式](/contacts)。全部业务不收取费用。

## 依据

- 《中华人民共和国行政许可法》
- 《注册造价工程师管理办法》（建设部令第 150 号，后经修正）
- 《造价工程师职业资格制度规定》（建人〔2018〕67 号）
- 《中华人民共和国行政许可法》第五十条：有效期届满前逾期未作决定的，视为准予延续
`,
  bodyEn: `## When

From 90 days before the end of validity, and by 30 days before it. Later filings are accepted until the last day but marked late; afterwards only an initial registration is left. Reminders come 90, 60, 30 and 7 days before.

## What you need

Experience and projects since the last registration and 15 + 15 hours of continuing education for each year. Only scans that changed.

## How long, and what follows

The authority and the ministry decide within 10 working days each. Validity goes on from the old end for four years; the numbers stay, the seal is made anew.
`,
};
