import type { Fact } from '../common/Facts';
import { RecordPage } from '../common/RecordPage';
import { AuthorityKind } from './AuthorityKind';
import type { AuthorityRecord } from './AuthorityList';

const field = (name: string) => `resources.authorities.fields.${name}`;

function describe(authority: AuthorityRecord): Fact[] {
  return [
    { label: field('code'), value: authority.code },
    { label: field('name'), value: authority.name },
    { label: field('nameEn'), value: authority.nameEn },
    { label: field('kind'), value: <AuthorityKind kind={authority.kind} /> },
  ];
}

/** One first-review authority. */
export default function AuthorityPage() {
  return <RecordPage describe={describe} />;
}
