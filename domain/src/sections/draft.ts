import { z } from 'zod';

/*
 * A draft is saved whatever it says, so that no work is lost: texts are only bounded in length.
 * Whether the content is right is decided by the strict schema of the same section (`*.ts` beside this file),
 * which the portal shows at the field and the server applies before a submission.
 */

const text = (maximum: number) => z.string().max(maximum).optional();

export const employerDraft = z.strictObject({
  name: text(100),
  creditCode: text(40),
  legalRepresentative: text(60),
  registeredPlace: text(120),
  address: text(200),
  postalCode: text(20),
  kind: text(40),
  qualificationNumber: text(60),
  contactPerson: text(60),
  contactPhone: text(40),
  district: text(60),
});

export const contractDraft = z.strictObject({ kind: text(40), startsOn: text(20), endsOn: text(20) });

export const basicDraft = z.strictObject({
  ethnicity: text(40),
  mobile: text(40),
  email: text(254),
  telephone: text(40),
  address: text(200),
  postalCode: text(20),
  school: text(100),
  major: text(100),
  graduatedOn: text(20),
  educationLevel: text(40),
  degree: text(40),
  employer: employerDraft.optional(),
  contract: contractDraft.optional(),
});

const entryId = z.string().min(1).max(40);

export const experienceDraft = z.strictObject({
  id: entryId.optional(),
  startsOn: text(20),
  endsOn: text(20),
  employer: text(100),
  position: text(100),
  duties: text(500),
  referee: text(60),
});

export const projectDraft = z.strictObject({
  id: entryId.optional(),
  startsOn: text(20),
  endsOn: text(20),
  name: text(120),
  category: text(60),
  client: text(100),
  role: text(60),
  duties: text(500),
  costWan: text(20),
});

export const educationDraft = z.strictObject({
  id: entryId.optional(),
  year: text(4),
  startsOn: text(20),
  endsOn: text(20),
  category: text(20),
  content: text(200),
  mode: text(20),
  provider: text(100),
  hours: text(10),
  source: z.enum(['self', 'association']).optional(),
});

/** The employer somebody changes to, with the contract between them. */
export const newEmployerDraft = employerDraft.extend({ contract: contractDraft.optional() });

export type NewEmployerDraft = z.infer<typeof newEmployerDraft>;
export type EmployerDraft = z.infer<typeof employerDraft>;
export type BasicDraft = z.infer<typeof basicDraft>;
export type ExperienceDraft = z.infer<typeof experienceDraft>;
export type ProjectDraft = z.infer<typeof projectDraft>;
export type EducationDraft = z.infer<typeof educationDraft>;

/** The entry sections: lists whose entries are added, changed and deleted one by one. */
export const ENTRY_SECTIONS = {
  experience: experienceDraft,
  projects: projectDraft,
  education: educationDraft,
} as const;
export type EntrySection = keyof typeof ENTRY_SECTIONS;

/** Free key-value sections of the other filing types; each has its strict schema beside it. */
const looseSection = z.record(z.string().max(60), z.union([z.string().max(500), z.boolean(), z.null()]));

/** What a filing holds, by section. Sections of other types are kept as flat records. */
export const sectionsDraft = z.strictObject({
  basic: basicDraft.optional(),
  experience: z.array(experienceDraft).max(100).optional(),
  projects: z.array(projectDraft).max(100).optional(),
  education: z.array(educationDraft).max(200).optional(),
  newEmployer: newEmployerDraft.optional(),
  release: looseSection.optional(),
  transfer: looseSection.optional(),
  information: looseSection.optional(),
  cancellation: looseSection.optional(),
  loss: looseSection.optional(),
});
export type SectionsDraft = z.infer<typeof sectionsDraft>;
