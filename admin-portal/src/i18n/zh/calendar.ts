/** The working-day calendar. */
export const calendar = {
  calendar: {
    provisional: '有 %{smart_count} 件申报的办理期限按推算日历计算，录入通知后自动重算。',
    notLoaded: '这一年的节假日安排尚未录入，期限按周末和法定节假日推算。',
    enter: '录入节假日安排',
    again: '修改节假日安排',
    holiday: '放假的工作日',
    workday: '上班的周末',
    source: '通知名称和文号',
    sourceHint: '如“国办发明电〔2025〕7 号”',
    notice: '通知内容',
    noticeHint: '直接粘贴国务院办公厅通知正文，或每行一个日期，如 2027-01-01,放假',
    read: '读出 %{smart_count} 天，请核对',
    save: '保存并重算期限',
    saved: '%{year} 年已录入，正在重算未办结申报的期限',
    weekday: { 0: '周日', 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六' },
  },
};
