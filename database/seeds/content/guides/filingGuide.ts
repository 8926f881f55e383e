import type { Guide } from '../guides';

/** 业务申报及查询说明: which filing for which purpose, and what happens to it. */
export const filingGuide: Guide = {
  slug: 'filing-guide',
  title: '业务申报及查询说明',
  titleEn: 'Filing and following a filing',
  body: `## 该办哪一项

| 您的情况 | 申报业务 | 审核 | 生效 |
| --- | --- | --- | --- |
| 取得资格后首次注册，或注销、失效后重新注册 | 初始注册 | 注册初审机构 | 审批公告发布之日 |
| 注册有效期即将届满 | 延续注册 | 注册初审机构、住房和城乡建设部 | 同意之日，有效期自原届满日顺延四年 |
| 聘用单位名称或资质证书、身份证号码升位 | 信息变更 | 注册初审机构 | 同意之日 |
| 换了单位，仍属同一初审机构 | 变更注册（本省或本部门内） | 注册初审机构 | 同意之日 |
| 换了单位，属另一初审机构 | 变更注册（跨省或跨部门） | 转出机构、转入机构 | 同意之日 |
| 不再执业 | 注销注册 | 注册初审机构 | 同意之日 |
| 证书、印章遗失 | 证书补办 | 视遗失情况 | 同意之日 |

同一时间只能有一项在办业务。办结以后，才能申报下一项。

## 申报的步骤

1. **填写**：基本信息、工作经历、工作业绩、继续教育。随时自动保存为草稿，不会丢失。
2. **上传扫描件**：只接受 JPG，每张不超过 2 MB。
3. **打印申请表**：本人签字，聘用单位盖章。
4. **上传盖章后的申请表**：打印后又修改内容的，须重新打印。
5. **核对并上报**：系统一次列出所有还没有填好的内容。

## 上报以后

- **撤回**：审核机构作出决定以前可以撤回，修改后再次上报。
- **打回**：一次告知所有需要补正的内容；逐项答复后再次上报，仍是同一件业务。
- **期限**：初始注册 20 个工作日，其他业务每个环节 10 个工作日；等待补正的时间不计算在内。
- **结果**：在首页、“我的申报”和邮件中都能看到。不予注册的，决定书写明理由、依据和救济途径：自知道之日起 60 日内可以申请行政复议，6 个月内可以提起行政诉讼。
`,
  bodyEn: `## Which filing

Initial registration, renewal, information change, employer change (within an authority or across), cancellation and reissue. Only one filing can be open at a time.

## Steps

Fill in the sections, upload the scans (JPG, at most 2 MB each), print the form, have it stamped, upload it, check and submit. Drafts are saved at any time.

## Afterwards

You may withdraw until somebody has decided. A return lists every reason at once. Initial registration takes 20 working days, other stages 10 each. A refusal states its ground and your remedies.
`,
};
