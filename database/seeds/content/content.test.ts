import { defaultFilingRules } from '@zaoce/domain';
import { FAQS } from './faqs';
import { GUIDES } from './guides';

/** Addresses inside the site that a text leads to. */
const linksOf = (text: string) => [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, path = '']) => path);

describe('the guidance of the first day', () => {
  it('explains every kind of filing, each once, in both languages', () => {
    const explained = GUIDES.flatMap(({ ruleKey }) => ruleKey ?? []);
    expect(explained.sort()).toEqual(defaultFilingRules.map(({ key }) => key).sort());
    for (const { body, bodyEn } of GUIDES) {
      expect(body.length).toBeGreaterThan(400);
      expect(bodyEn.length).toBeGreaterThan(150);
    }
  });

  it.each(GUIDES.filter(({ ruleKey }) => ruleKey))(
    '$slug says who, how, how long, what follows, on what ground',
    ({ body }) => {
      expect(body).toMatch(/## 谁可以办[\s\S]*## 办理步骤[\s\S]*## 办理时限[\s\S]*## 办理结果[\s\S]*## 依据/);
      expect(body).toContain('60 日内申请行政复议');
    },
  );

  it('leads only to pages that are there', () => {
    const pages = ['/claim', '/contacts', '/void-numbers', ...GUIDES.map(({ slug }) => `/guides/${slug}`)];
    const texts = [...GUIDES.map(({ body }) => body), ...FAQS.map(({ answer }) => answer)];
    for (const link of texts.flatMap(linksOf)) expect(pages).toContain(link);
  });

  it('answers at least twenty questions over all topics, none twice', () => {
    expect(FAQS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(FAQS.map(({ question }) => question)).size).toBe(FAQS.length);
    expect(new Set(FAQS.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(6);
    for (const { questionEn, answerEn } of FAQS) expect(questionEn && answerEn).toBeTruthy();
  });
});
