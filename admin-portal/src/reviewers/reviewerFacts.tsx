import { inLocale, roleName, type Locale } from '@zaoce/domain';
import { AuthorityText } from '../common/AuthorityText';
import type { Fact } from '../common/Facts';
import { YesNo } from '../common/YesNo';
import type { ReviewerRecord } from './ReviewerList';

const field = (name: string) => `resources.reviewers.fields.${name}`;

/** An account of the staff. */
export function reviewerFacts(record: ReviewerRecord, locale: Locale): Fact[] {
  return [
    { label: field('name'), value: record.name },
    { label: field('username'), value: record.username },
    { label: field('email'), value: record.email },
    { label: field('role'), value: inLocale(roleName(record.role), locale) },
    { label: field('authorityCode'), value: <AuthorityText code={record.authorityCode} /> },
    { label: field('claimed'), value: record.claimed },
    { label: field('blocked'), value: <YesNo on={record.blocked} /> },
  ];
}
