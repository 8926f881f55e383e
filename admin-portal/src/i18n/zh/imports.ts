/** Lists that come as files. */
export const imports = {
  import: {
    button: '导入',
    of: '导入：%{list}',
    byProgram: '程序上报',
    guide:
      '请先下载模板填写。可上传 CSV（UTF-8 或 GB 18030）或 XLSX，最多 %{rows} 行、%{size} MB。上传后系统逐行核对，核对完由您确认，确认之前不会写入任何记录。',
    template: '下载 %{kind} 模板',
    drop: '把文件拖到这里，或',
    choose: '选择文件',
    uploading: '正在上传',
    read: '正在逐行核对，已读 %{rows} 行',
    errors: '有问题的行',
    downloadErrors: '下载全部问题（CSV）',
    error: { row: '行号', column: '列', value: '内容', problem: '问题' },
    page: { first: '第一页', last: '最后一页', next: '下一页', previous: '上一页' },
    commit: '正式导入',
    commitTitle: '确认导入',
    willWrite: '新增 %{new} 条，更正 %{changed} 条；%{same} 条与现有记录相同，不作改动。',
    willSkip: '有问题的 %{wrong} 行不导入。',
    follows: {
      qualifications: '名单中的人可以凭记录获取密码；已有账号的人，新记录归入其账号。',
      'education-records': '记录自动关联到相应人员在办的申报，申请人不能修改。',
    },
    done: '导入完成：新增 %{new} 条，更正 %{changed} 条。',
    giveUp: '放弃',
    state: {
      waiting: '等待核对',
      reading: '核对中',
      checked: '已核对，待确认',
      committed: '已导入',
      failed: '无法读取',
      cancelled: '已放弃',
      expired: '已过期',
    },
  },
};
