/** What can be done with an entry of the content manager, what is asked before and said after it. */
export const contentManagerActions: Record<string, string> = {
  'content-manager.actions.clone.error': '复制此文档时发生错误。',
  'content-manager.actions.clone.label': '复制',
  'content-manager.actions.copy-documentId.label': '复制文档 ID',
  'content-manager.actions.copy-documentId.success': '文档 ID 已复制到剪贴板',
  'content-manager.actions.delete.dialog.body': '确定要删除此文档吗？此操作无法撤销。',
  'content-manager.actions.delete.error': '删除此文档时发生错误。',
  'content-manager.actions.delete.label': '删除条目{isLocalized, select, true {（所有语言）} other {}}',
  'content-manager.actions.discard.dialog.body': '确定要放弃更改吗？此操作无法撤销。',
  'content-manager.actions.discard.label': '放弃更改',
  'content-manager.actions.edit.error': '编辑此文档时发生错误。',
  'content-manager.actions.edit.label': '编辑',
  'content-manager.actions.open-in-new-tab.label': '在新标签页中打开',
  'content-manager.actions.unpublish.dialog.body': '确定要取消发布吗？',
  'content-manager.actions.unpublish.dialog.option.keep-draft': '取消发布，保留最新草稿',
  'content-manager.actions.unpublish.dialog.option.replace-draft': '取消发布，以已发布的内容替换最新草稿',
  'content-manager.actions.unpublish.dialog.radio-label': '请选择取消发布此文档的方式。',
  'content-manager.actions.unpublish.error': '取消发布此文档时发生错误。',
  'content-manager.actions-drawer.close': '收起更多操作',
  'content-manager.actions-drawer.open': '打开更多操作',
  'content-manager.bulk-publish.already-published': '已经发布',
  'content-manager.bulk-publish.edit': '编辑',
  'content-manager.bulk-publish.modified': '有更改可发布',
  'content-manager.bulk-publish.waiting-for-action': '等待处理',
  'content-manager.bulk-unpublish.already-unpublished': '已经取消发布',
  'content-manager.containers.ListPage.selectedEntriesModal.title': '发布条目',
  'content-manager.containers.list.autoCloneModal.create': '创建',
  'content-manager.containers.list.autoCloneModal.description':
    '将以相同内容创建一个新条目，但须先更改下列字段才能保存。',
  'content-manager.containers.list.autoCloneModal.error.relation': '复制此关系可能会使原条目失去该关系。',
  'content-manager.containers.list.autoCloneModal.error.unique': '唯一字段中不允许有相同的值。',
  'content-manager.containers.list.autoCloneModal.header': '复制',
  'content-manager.containers.list.autoCloneModal.title': '此条目无法直接复制。',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> {publishedCount, plural, other {个条目}}已经发布，<b>{draftCount}</b> {draftCount, plural, other {个条目}}可以发布，<b>{withErrorsCount}</b> {withErrorsCount, plural, other {个条目}}等待处理。',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> {draftCount, plural, other {个条目}}已经取消发布，<b>{publishedCount}</b> {publishedCount, plural, other {个条目}}可以取消发布。',
  'content-manager.containers.list.selectedEntriesModal.title': '发布条目',
  'content-manager.error.records.fetch-draft-relatons': '获取此文档的草稿关系时发生错误。',
  'content-manager.permissions.not-allowed.locale': '您无权访问此内容的所选语言版本',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, other {有 # 个多对多关系}}指向草稿条目，这些条目发布后才会显示。',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, other {有 # 个关联条目仍是草稿，发布后才会显示在网站上。}}',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    '此条目关联了 {count, plural, other {# 个草稿条目}}。{count, plural, other {发布的版本不会包含这些关系。}}',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{entities} {entities, plural, other {个条目}}中有 {count} {count, plural, other {个关系}}</b>尚未发布，可能会导致意外结果。',
  'content-manager.success.record.clone': '文档已复制',
  'content-manager.success.record.discard': '更改已放弃',
  'content-manager.success.record.publishing': '正在发布……',
  'content-manager.success.records.delete': '删除成功。',
  'content-manager.success.records.publish': '发布成功。',
  'content-manager.success.records.unpublish': '取消发布成功。',
  'content-manager.validation.error': '此文档有未通过校验的内容，请改正后再保存。',
  'content-manager.validation.error.unreadable-required-field':
    '您目前的权限无法访问某些必填字段。请向管理员申请权限后再继续。',
  // Some screens ask for these without the plugin's prefix.
  cancel: '取消',
  'popUpWarning.bodyMessage.contentType.delete.all': '确定要删除这些条目吗？',
  'popUpWarning.bodyMessage.contentType.unpublish.all': '确定要取消发布这些条目吗？',
};
