import { AuthorityText } from '../common/AuthorityText';
import { DayText } from '../common/DayText';
import type { Fact } from '../common/Facts';
import { RecordPage } from '../common/RecordPage';
import { SpecialtyText } from '../common/SpecialtyText';
import { YesNo } from '../common/YesNo';
import type { QualificationRecord } from './QualificationList';

const field = (name: string) => `resources.qualifications.fields.${name}`;

function describe(record: QualificationRecord): Fact[] {
  return [
    { label: field('name'), value: record.name },
    { label: field('idNumberMasked'), value: record.idNumberMasked },
    { label: field('certificateNumber'), value: record.certificateNumber },
    { label: field('managementNumber'), value: record.managementNumber },
    { label: field('specialty'), value: <SpecialtyText specialty={record.specialty} /> },
    { label: field('issuedOn'), value: <DayText day={record.issuedOn} /> },
    { label: field('authorityCode'), value: <AuthorityText code={record.authorityCode} /> },
    { label: field('claimed'), value: <YesNo on={record.claimed} /> },
  ];
}

/** One entry of the qualification list. */
export default function QualificationPage() {
  return <RecordPage describe={describe} trailOf="qualification" />;
}
