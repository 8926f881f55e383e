import { AuthorityText } from '../common/AuthorityText';
import type { Fact } from '../common/Facts';
import { InstantText } from '../common/InstantText';
import { RecordPage } from '../common/RecordPage';
import type { ApplicantRecord } from './ApplicantList';

const field = (name: string) => `resources.applicants.fields.${name}`;

function describe(applicant: ApplicantRecord): Fact[] {
  return [
    { label: field('name'), value: applicant.name },
    { label: field('idNumberMasked'), value: applicant.idNumberMasked },
    { label: field('mobileMasked'), value: applicant.mobileMasked },
    { label: field('emailMasked'), value: applicant.emailMasked },
    { label: field('employerName'), value: applicant.employerName },
    { label: field('authorityCode'), value: <AuthorityText code={applicant.authorityCode} /> },
    { label: field('createdAt'), value: <InstantText at={applicant.createdAt} /> },
  ];
}

/** One person with an account. */
export default function ApplicantPage() {
  return <RecordPage describe={describe} trailOf="applicant" />;
}
