import { z } from 'zod';
import { instant } from './common';
import { defineOperation } from './operation';

const locale = z.object({ locale: z.enum(['zh-CN', 'en']).optional() });

/** A page of the public site that holds what was looked for. */
const searchHit = z.object({
  kind: z.enum(['announcement', 'guide', 'faq']),
  id: z.number().int(),
  title: z.string(),
  excerpt: z.string().meta({ description: 'Plain text around the first place where the words stand' }),
  path: z.string().meta({ description: 'Where the portal shows it', example: '/announcements/12' }),
});
export type SearchHit = z.infer<typeof searchHit>;

export const listGuides = defineOperation({
  id: 'listGuides',
  method: 'get',
  path: '/guides',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '办事指南目录', en: 'The guides, in the order of their menu' },
  query: locale,
  output: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      ruleKey: z.string().nullable().meta({ description: 'The filing rule that the guide explains' }),
      updatedAt: instant,
    }),
  ),
});

export const searchContent = defineOperation({
  id: 'searchContent',
  method: 'get',
  path: '/search',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: {
    zh: '搜索公告、指南和常见问题',
    en: 'Searches announcements, guides and questions; titles first, at most 20 of each',
  },
  query: locale.extend({ q: z.string().trim().min(1).max(100) }),
  output: z.array(searchHit),
});

export const getMedia = defineOperation({
  id: 'getMedia',
  method: 'get',
  path: '/media/:name',
  tag: 'content',
  access: 'public',
  envelope: 'file',
  status: 200,
  summary: {
    zh: '公告附件和正文图片',
    en: 'A file that published content carries; anything else is not there, except with a key of the panel',
  },
  params: z.object({ name: z.string().regex(/^[A-Za-z0-9_-]{1,200}\.[a-z0-9]{1,10}$/) }),
  query: z.object({ key: z.string().max(100).optional() }),
});

export const publicSiteOperations = [listGuides, searchContent, getMedia] as const;
