import type { Guide } from '../guides';

/** 变更注册(跨省/跨部门)办事指南. */
export const employerChangeCross: Guide = {
  slug: 'employer-change-cross',
  ruleKey: 'employer-change-cross',
  title: '变更注册（跨省或跨部门）办事指南',
  titleEn: 'Employer change across authorities',
  body: `## 办理目的

换了聘用单位，新单位由另一个注册初审机构管理。注册随之转入新单位所在地（或者所属部门）的机构。

## 谁可以办，什么时候办

注册证书有效，已与原单位解除劳动关系，并与新单位签订合同的持证人。新单位仍属同一机构的，办理[本省或本部门内变更](/guides/employer-change-within)。

## 办理步骤

1. 与原聘用单位解除劳动关系，与新单位签订劳动（聘用）合同；
2. 新建变更注册，填写离职情况和新聘用单位；系统按新单位所在地判断属于哪个注册初审机构；
3. 上传劳动合同、解除证明等扫描件；
4. 打印申请表，本人签字、新聘用单位盖章，扫描后上传；
5. 核对并上报。

原单位不配合出具解除证明的，可以上传仲裁裁决书、判决书等能够证明劳动关系已经终止的文书。

## 办理时限

转出机构先审核，10 个工作日；同意后由转入机构审核，10 个工作日。两个机构的审核人员不会是同一个人。转出机构没有同意以前，转入机构只能看到将有业务转来。

## 办理结果

转入机构审核通过即生效：聘用单位和注册初审机构更新，变更栏增加记录，执业专用章重新制发。证书编号和有效期不变，以后的业务由转入机构办理。

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

Your new employer belongs to another authority: the registration moves there.

## What you need

The new contract, the release from the old employer, and the form stamped by the new employer.

## How long, and what follows

The old authority decides within 10 working days, then the new one within 10. Numbers and validity stay; the seal is made anew, and the new authority is yours from then on.
`,
};
