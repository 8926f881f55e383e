import Stack from '@mui/material/Stack';
import { useDesk } from '../desk';
import { presentSections } from '../present/presentSections';
import { KnownFacts } from './KnownFacts';
import { RegisteredCard } from './RegisteredCard';
import { SectionCard } from './SectionCard';
import { ruleSectionKeys } from './ruleSectionKeys';

/** What the applicant says, beside what the office and the register know; only what changed is loud. */
export function SectionsPanel() {
  const { filing } = useDesk();
  const { detail } = filing;
  const { registration } = detail.known;
  const sections = presentSections(ruleSectionKeys(detail.rule, detail.sections), detail.sections, filing);
  return (
    <Stack spacing={1.5}>
      {registration && <RegisteredCard registration={registration} changes={filing.register} />}
      <KnownFacts />
      {sections.map((section) => (
        <SectionCard key={section.key} section={section} />
      ))}
    </Stack>
  );
}
