import type { Guide } from '../guides';

/** 变更注册(本省/本部门)办事指南. */
export const employerChangeWithin: Guide = {
  slug: 'employer-change-within',
  ruleKey: 'employer-change-within',
  title: '变更注册（本省或本部门内）办事指南',
  titleEn: 'Employer change within an authority',
  body: `## 办理目的

换了聘用单位，新单位仍由同一个注册初审机构管理。注册造价工程师只能受聘并注册于一个单位，换单位后应当及时变更。

## 谁可以办，什么时候办

注册证书有效，已与原单位解除劳动关系，并与新单位签订合同的持证人。持有多个专业注册的，一并变更到新单位。新单位属于另一机构的，办理[跨省或跨部门变更](/guides/employer-change-cross)。

## 办理步骤

1. 与原聘用单位解除劳动关系，与新单位签订劳动（聘用）合同；
2. 新建变更注册，填写离职情况和新聘用单位；系统按新单位所在地判断属于哪个注册初审机构；
3. 上传劳动合同、解除证明等扫描件；
4. 打印申请表，本人签字、新聘用单位盖章，扫描后上传；
5. 核对并上报。

原单位不配合出具解除证明的，可以上传仲裁裁决书、判决书等能够证明劳动关系已经终止的文书。

## 办理时限

注册初审机构 10 个工作日内作出决定。

## 办理结果

审核通过即生效：登记的聘用单位更新，变更栏增加一条记录，执业专用章重新制发。证书编号和有效期不变。

## 不同意办理结果

不予注册的，决定书写明理由、依据和日期。您可以自知道决定之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。打回不是决定，逐项补正后再次上报即可。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见[联系方式](/contacts)。全部业务不收取费用。

## 依据

- 《中华人民共和国行政许可法》
- 《注册造价工程师管理办法》（建设部令第 150 号，后经修正）
- 《造价工程师职业资格制度规定》（建人〔2018〕67 号）
`,
  bodyEn: `## When

You have a new employer under the same authority. You may be registered with one employer only, so file as soon as the old contract has ended and the new one is signed.

## What you need

The new contract, the release from the old employer (an award or judgment where he does not cooperate), and the form stamped by the new employer.

## How long, and what follows

The authority decides within 10 working days. Numbers and validity stay; the seal is made anew.
`,
};
