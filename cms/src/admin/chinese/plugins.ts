/** What each of our plugins is for, as the list of plugins tells it. */
const PLUGINS: Record<string, readonly [name: string, description: string]> = {
  platform: ['造册 · 平台', '接口、准入、限流和门户的公共基础。'],
  audit: ['造册 · 审计', '不可更改的审计记录。'],
  jobs: ['造册 · 任务', '后台任务队列和定时任务。'],
  document: ['造册 · 文书', '生成申请表、证书和通知书等 PDF 文书。'],
  notification: ['造册 · 消息', '电子邮件和消息模板。'],
  account: ['造册 · 账户', '身份核验、密码、会话和角色。'],
  content: ['造册 · 内容', '公告、常见问题、指南和联系方式。'],
  register: ['造册 · 注册', '注册、证书和公开核验。'],
  filing: ['造册 · 申报', '申报、受理和审核流程。'],
  'review-api': ['造册 · 审核接口', '审核门户使用的接口。'],
};

/** The same under the keys that the panel asks for. */
export const pluginNames: Record<string, string> = Object.fromEntries(
  Object.entries(PLUGINS).flatMap(([plugin, [name, description]]) => [
    [`global.plugins.${plugin}`, name],
    [`global.plugins.${plugin}.description`, description],
  ]),
);
