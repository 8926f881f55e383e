import type { ImportListName } from '@zaoce/domain';
import { educationTarget } from './educationRecords';
import { qualificationTarget } from './qualifications';
import type { ImportTarget } from './target';

export type { ImportTarget } from './target';

/** Where the rows of each list go. */
export const TARGETS: Readonly<Record<ImportListName, ImportTarget>> = {
  qualifications: qualificationTarget,
  'education-records': educationTarget,
};
