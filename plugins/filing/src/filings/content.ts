import { createHash } from 'node:crypto';
import { authorityName, canonicalJson, shortContentHash } from '@zaoce/domain';
import type { knownFacts, KnownRegistration, SectionsDraft } from '@zaoce/domain';
import type { z } from 'zod';
import type { ApplicantRow } from '../people/applicant';
import type { QualificationRow } from '../people/qualification';
import type { ScanRow } from '../scans/repository';
import type { FilingRow } from './row';

export type KnownFacts = z.infer<typeof knownFacts>;

/** What the office knows already and therefore does not ask. */
export function knownFactsOf(
  filing: Pick<FilingRow, 'authority_code' | 'specialty'>,
  applicant: ApplicantRow,
  qualification: QualificationRow | undefined,
  registration: KnownRegistration | null,
): KnownFacts {
  return {
    name: applicant.name,
    idNumberMasked: applicant.id_number_masked,
    gender: applicant.gender,
    birthDate: applicant.birth_date,
    qualificationNumber: qualification?.certificate_number ?? null,
    qualificationIssuedOn: qualification?.issued_on ?? null,
    specialty: filing.specialty,
    authorityCode: filing.authority_code,
    authorityName: authorityName(filing.authority_code).zh,
    registration,
  };
}

export interface Content {
  filing: Pick<FilingRow, 'number' | 'type' | 'scope' | 'lost'>;
  known: KnownFacts;
  sections: SectionsDraft;
  scans: readonly Pick<ScanRow, 'kind' | 'digest'>[];
}

/**
 * SHA-256 of everything that the printed form says: sections, what the office knows, the photo. Two filings never have
 * the same one, since the number is part of it. Changes of other scans do not make a printed form stale.
 */
export function hashContent({ filing, known, sections, scans }: Content): string {
  const { number, type, scope, lost } = filing;
  const photos = scans.filter((scan) => scan.kind === 'photo').map((scan) => scan.digest);
  return createHash('sha256')
    .update(canonicalJson({ number, type, scope, lost, known, sections, photos }), 'utf8')
    .digest('hex');
}

/**
 * The content under the stamp: of the uploaded pages whose code could be read one that differs from the present content
 * speaks first, then any other. Without a readable code the form is `assumed` to be the one printed last when a page was
 * uploaded: enough to submit, while the reviewer is told to compare.
 */
export function stampedHashOf(
  scans: readonly ScanRow[],
  contentHash: string,
): { readable: string | null; assumed: string | null } {
  const pages = scans.filter((scan) => scan.kind === 'application-form');
  const readable = pages.filter((page) => page.form_check !== 'unreadable');
  const differs = readable.find((page) => page.form_hash !== shortContentHash(contentHash));
  const read = (differs ?? readable[0])?.form_hash ?? null;
  return { readable: read, assumed: read ?? pages.at(-1)?.form_hash ?? null };
}
