import type { Guide } from '../guides';

/** 个人信息处理告知: who, why, what, how long, which rights, as a list (个人信息保护法 17, 35). */
export const privacyNotice: Guide = {
  slug: 'privacy-notice',
  title: '个人信息处理告知书',
  titleEn: 'Privacy notice',
  body: `为依法办理二级造价工程师注册，我们需要处理您的个人信息。这是履行法定职责所必需，不以取得同意为前提，但您有权知道下列事项。

| 事项 | 说明 |
| --- | --- |
| 处理者 | 您所属的注册初审机构；需要部级审核的业务，还有住房和城乡建设部 |
| 处理目的 | 核实身份、审核注册申请、管理注册证书、公告审批结果、通知办理进度 |
| 信息种类 | 姓名、身份证号码、联系方式、学历、聘用单位、工作经历、工作业绩、继续教育、照片和申报材料的扫描件 |
| 敏感个人信息 | 身份证扫描件、人像照片；只用于核实身份和制作证书 |
| 保存方式 | 身份证号码和扫描件加密保存，列表中只显示部分数字；全部数据保存在中国境内 |
| 保存期限 | 注册档案按档案管理规定保存；未提交的草稿由您随时删除 |
| 谁能看到 | 只有办理该业务的审核人员；每一次查看都有记录 |
| 公开范围 | 审批公告和证书核验页面公开姓名、聘用单位、专业、证书编号、有效期；身份证号码只显示部分数字，联系方式不公开 |
| 向他人提供 | 不向第三方提供，法律、行政法规另有规定的除外 |

## 您的权利

您可以查阅、复制本人信息，请求更正、补充，请求解释处理规则；联系信息可以自行修改，登记事项通过相应的申报业务更正。法律、行政法规规定应当保存的档案不能删除。

行使权利或者投诉，请联系您的注册初审机构，联系方式见“联系方式”页面。

## 本网站

不使用第三方统计、广告、字体和验证码服务。登录状态保存在一个只有本网站能读取的 Cookie 中，退出登录即失效。
`,
  bodyEn: `The office processes your personal data because the law charges it with the registration of cost engineers. It needs identity, contact, education, employer, work record and scans; ID numbers and scans are encrypted, only the reviewers of your filing see them, and every look is recorded. Published are name, employer, specialty, certificate number and validity. You may read, copy and correct your data; statutory records are kept. No third-party service is used.
`,
};
