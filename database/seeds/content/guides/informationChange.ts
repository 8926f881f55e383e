import type { Guide } from '../guides';

/** 信息变更办事指南. */
export const informationChange: Guide = {
  slug: 'information-change',
  ruleKey: 'information-change',
  title: '二级造价工程师信息变更办事指南',
  titleEn: 'Change of information',
  body: `## 办理目的

聘用单位没有换，但登记的内容变了：单位更名、单位资质证书编号变更，或者本人身份证号码由 15 位升为 18 位。

## 谁可以办，什么时候办

注册证书有效的持证人，事项变更后随时申报。

- 换了聘用单位的，办理变更注册：[本省或本部门内](/guides/employer-change-within)、[跨省或跨部门](/guides/employer-change-cross)；
- 手机、邮箱、通讯地址等联系信息，登录后在“我的信息”直接修改，不必申报；
- 身份证号码不是正常升位的（例如号码更正），请先咨询注册初审机构。

## 准备什么

只填写发生变更的项目，并上传相应证明：

- 单位更名：登记机关核准通知、新的营业执照；
- 资质证书编号变更：新的资质证书；
- 身份证号码升位：新的身份证，户口簿或者公安机关证明。

**只更换扫描件的**，上传并保存即可，不需要打印申请表，也不需要上报；原来的版本都会保留。

## 办理步骤

填写变更内容 → 上传证明 → 打印申请表并签字盖章 → 上传 → 核对并上报。

## 办理时限

注册初审机构 10 个工作日内作出决定。

## 办理结果

审核通过即生效，登记内容更新，并在注册证书变更栏记录变更前后的内容和日期。有效期不变。

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

The same employer has a new name or qualification number, or your ID number was upgraded from 15 to 18 digits. Contact data you change yourself; a new employer takes an employer change.

## What you need

What changed, and its proof. If only scans change, saving is enough.

## How long, and what follows

The authority decides within 10 working days. The register and the change column of the certificate show before and after; validity stays.
`,
};
