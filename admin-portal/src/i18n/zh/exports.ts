/** Lists as files; the audit trail as a whole. */
export const exportWords = {
  trail: {
    ofRecord: '查看其审计记录',
    length: '审计链 %{chains} 条，共 %{entries} 条记录。',
    unchecked: '每晚自动校验，尚未校验过。',
    lastCheck: '上次校验',
    whole: '完整无误。',
    broken: '发现 %{faults} 处问题，请运行 npm run audit:verify 查明。',
  },
  export: {
    button: '导出',
    busy: '正在导出…',
    mine: '我的导出',
    rows: '按当前筛选共 %{smart_count} 行',
    note: '证件号码已遮盖；每次导出均记入审计',
    saved: '已导出，文件由浏览器保存',
    later: '共 %{rows} 行，正在后台生成；完成后会通知您，并列在“我的导出”中',
    download: '下载',
    format: { xlsx: 'Excel 工作簿（XLSX）', csv: 'CSV 文件' },
    state: {
      waiting: '等待',
      running: '正在生成',
      ready: '可以下载',
      failed: '未能生成',
      expired: '已过期删除',
    },
  },
};
