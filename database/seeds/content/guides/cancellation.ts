import type { Guide } from '../guides';

/** 注销注册办事指南. */
export const cancellation: Guide = {
  slug: 'cancellation',
  ruleKey: 'cancellation',
  title: '二级造价工程师注销注册办事指南',
  titleEn: 'Cancellation of a registration',
  body: `## 办理目的

不再执业，或者注册已经失效的，注销注册，避免他人冒用证书和印章。

## 谁可以办，什么时候办

注册有效或者已经失效的持证人。有下列情形之一的，应当及时申请：

- 与聘用单位解除劳动关系，没有受聘于新的单位；
- 有效期届满没有延续；
- 受到行政或者刑事处罚，按规定应当注销；
- 其他不再执业的情形。

## 准备什么

注销原因和相应证明（例如解除劳动关系证明、处罚决定书），申请表。

## 办理步骤

选择注销原因 → 上传证明 → 打印申请表并签字盖章 → 上传 → 核对并上报。**请确认后再上报**：注销生效以后不能恢复。

## 办理时限

注册初审机构 10 个工作日内作出决定。

## 办理结果

审核通过即生效，发给注销证明。注册证书编号和执业专用章编号同时作废并[公布](/void-numbers)，不再使用。重新执业的，按[初始注册](/guides/initial-registration)办理，取得新的编号。

## 不同意办理结果

不予注册的，决定书写明理由、依据和日期。您可以自知道决定之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。打回不是决定，逐项补正后再次上报即可。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见[联系方式](/contacts)。全部业务不收取费用。

## 依据

- 《中华人民共和国行政许可法》
- 《注册造价工程师管理办法》（建设部令第 150 号，后经修正）
- 《造价工程师职业资格制度规定》（建人〔2018〕67 号）
- 《中华人民共和国行政许可法》第七十条
`,
  bodyEn: `## When

You no longer practise, or the registration has lapsed.

## What you need

The reason, its proof, and the stamped form. It cannot be undone.

## How long, and what follows

The authority decides within 10 working days. Both numbers become void for ever and are published; practising again takes an initial registration.
`,
};
