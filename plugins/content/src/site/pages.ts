import type { PageDescription } from '@zaoce/platform';

type Page = Omit<PageDescription, 'canonical' | 'kind'>;

/** The pages of the portal that are always there, as search machines and link previews show them. */
export const PAGES: Readonly<Record<string, Page>> = {
  '/': {
    title: '二级造价工程师注册',
    description: '网上办理二级造价工程师初始注册、延续、变更、注销和证书补办，随时查看进度，核验注册证书。',
  },
  '/announcements': {
    title: '公告',
    description: '二级造价工程师注册的通知、审批公告和办事指南。',
  },
  '/guides': {
    title: '办事指南',
    description: '二级造价工程师各类注册业务的条件、材料、步骤、时限和结果，以及本系统的操作说明。',
  },
  '/faq': {
    title: '常见问题',
    description: '账号与密码、初始注册、扫描件与申请表、进度与打回、证书与印章等常见疑问的解答。',
  },
  '/contacts': {
    title: '各省（部门）注册初审机构联系方式',
    description: '全国各省、自治区、直辖市和新疆生产建设兵团注册初审机构的地址、电话、办公时间和网站。',
  },
  '/search': {
    title: '搜索',
    description: '搜索公告、办事指南和常见问题。',
  },
  '/verify': {
    title: '证书核验',
    description: '输入注册证书编号，核验二级造价工程师注册证书的真伪、有效期和状态。',
  },
  '/void-numbers': {
    title: '作废编号公告',
    description: '已经作废、不再使用的二级造价工程师注册证书编号和执业专用章编号。',
  },
  '/privacy': {
    title: '个人信息处理告知书',
    description: '办理二级造价工程师注册时，个人信息的处理目的、种类、保存方式和您的权利。',
  },
};
