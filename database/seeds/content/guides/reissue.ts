import type { Guide } from '../guides';

/** 证书补办办事指南. */
export const reissue: Guide = {
  slug: 'reissue',
  ruleKey: 'reissue',
  title: '注册证书、执业专用章补办办事指南',
  titleEn: 'Reissue of certificate or seal',
  body: `## 办理目的

注册证书或者执业专用章遗失后补办，同时让遗失的证书、印章不能再被他人使用。

## 谁可以办，什么时候办

注册证书有效的持证人。发现遗失后应当尽快公开声明作废，然后申报。

## 准备什么

| 遗失的是 | 审核 | 结果 |
| --- | --- | --- |
| 只有注册证书 | 注册初审机构 | 编号不变，重新打印，登记补发次数 |
| 只有执业专用章 | 注册初审机构、住房和城乡建设部 | 原证书编号和印章编号全部作废，发放新编号 |
| 证书和印章 | 注册初审机构、住房和城乡建设部 | 原证书编号和印章编号全部作废，发放新编号 |

印章编号由一个字母加上证书编号的 14 位数字组成，所以遗失印章时两个编号一起作废。

遗失声明要写明姓名、证书或者印章编号、声明作废，上传报纸版面或者网页截图。

## 办理步骤

选择遗失的是证书、印章还是两者 → 填写遗失经过 → 上传遗失声明和照片 → 打印申请表并签字盖章 → 上传 → 核对并上报。

## 办理时限

注册初审机构 10 个工作日；遗失印章的，再由住房和城乡建设部审批 10 个工作日。

## 办理结果

审核通过即生效。作废的编号向社会[公布](/void-numbers)，核验旧编号会显示已被新编号取代。有效期不变，仍到原届满日。

## 不同意办理结果

不予注册的，决定书写明理由、依据和日期。您可以自知道决定之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。打回不是决定，逐项补正后再次上报即可。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见[联系方式](/contacts)。全部业务不收取费用。

## 依据

- 《中华人民共和国行政许可法》
- 《注册造价工程师管理办法》（建设部令第 150 号，后经修正）
- 《造价工程师职业资格制度规定》（建人〔2018〕67 号）
- 《造价工程师注册证书、执业印章编码规则及样式》
`,
  bodyEn: `## When

The certificate, the seal or both are lost. Publish a statement of loss first.

## What follows

A lost certificate is printed again with the same numbers by decision of the authority. If the seal is lost, the ministry decides too: both old numbers become void for ever, because the seal carries the certificate's digits, and new ones are issued. The end of validity stays.

## How long

10 working days for each office.
`,
};
