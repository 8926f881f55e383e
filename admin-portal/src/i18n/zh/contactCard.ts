/** Editing the own authority's contact card. */
export const contactCard = {
  contactCard: {
    edit: '修改联系方式',
    save: '保存并公开',
    saved: '已保存，公众网站一分钟内更新',
    hint: '保存后立即公开。公众网站的“联系方式”页面和发给申请人的文件都使用这里的内容。',
    telephoneHint: '固定电话写成 010-12345678，多个号码用“、”分开',
    optional: '没有可以不填',
    preview: '公众将看到',
    changed: '最近修改',
    unchanged: '未修改',
    public: '查看公众页面（在新窗口打开）',
  },
};
