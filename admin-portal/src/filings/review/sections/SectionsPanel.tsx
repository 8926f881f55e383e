import Stack from '@mui/material/Stack';
import { useDesk } from '../desk';
import { presentSections } from '../present/presentSections';
import { KnownFacts } from './KnownFacts';
import { SectionCard } from './SectionCard';
import { ruleSectionKeys } from './ruleSectionKeys';

/** What the applicant says, beside what the office knows; only what changed is loud. */
export function SectionsPanel() {
  const { filing } = useDesk();
  const { detail, changes } = filing;
  const sections = presentSections(ruleSectionKeys(detail.rule, detail.sections), detail.sections, changes);
  return (
    <Stack spacing={1.5}>
      <KnownFacts />
      {sections.map((section) => (
        <SectionCard key={section.key} section={section} />
      ))}
    </Stack>
  );
}
