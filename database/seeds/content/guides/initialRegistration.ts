import type { Guide } from '../guides';

/** 初始注册办事指南: conditions, materials, procedure, deadline, result, remedies (行政许可法 30). */
export const initialRegistration: Guide = {
  slug: 'initial-registration',
  title: '二级造价工程师初始注册办事指南',
  titleEn: 'Initial registration: what you need',
  body: `## 申请条件

1. 取得二级造价工程师职业资格；
2. 受聘于一个单位，从事工程造价业务；
3. 在申请的专业没有有效注册；
4. 没有法律、法规规定的不予注册情形。

## 申请材料（扫描件）

| 材料 | 要求 |
| --- | --- |
| 一寸免冠照片 | 近期正面彩色，白色背景，一张 |
| 居民身份证 | 人像面和国徽面，在有效期内 |
| 职业资格证书或合格证明 | 能看清姓名、专业、编号、签发日期 |
| 劳动（聘用）合同 | 双方名称、期限、岗位、签字盖章页 |
| 聘用单位营业执照 | 名称与统一社会信用代码清楚 |
| 继续教育证明 | 取得资格超过一年的须提供，已自动关联的不必 |
| 申请表 | 系统打印，本人签字、单位盖章 |

能够通过数据共享取得的材料，不要求重复提交。

## 填写内容

基本信息；从事造价工作的经历；近三年的工作业绩，每年不少于一项；取得资格超过一年的，填写继续教育。

## 办理程序与期限

申报 → 注册初审机构受理（提交后 5 个工作日内没有通知补正的，视为受理）→ 审核 → 作出决定 → 审批公告。自受理次日起 **20 个工作日**内作出决定。

## 结果

准予注册的，自审批公告发布之日起生效，核发注册证书和执业专用章，有效期四年（首日起满四年的前一日止）。不予注册的，出具决定书，说明理由和救济途径。

## 费用

不收取费用。

## 咨询与监督

各注册初审机构的地址、电话和办公时间见“联系方式”。
`,
  bodyEn: `You need the grade-2 qualification, one employer, no live registration in the specialty and none of the grounds of refusal. Scans: portrait, ID card, qualification certificate, labour contract, employer's licence, proof of education where more than a year has passed, and the stamped form. The authority decides within 20 working days; the registration takes effect with the result notice and is valid for four years. There is no fee.
`,
};
