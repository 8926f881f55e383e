import Stack from '@mui/material/Stack';
import { ChecksCard } from './ChecksCard';
import { HistoryCard } from './HistoryCard';
import { LettersCard } from './LettersCard';
import { RemarksCard } from './RemarksCard';
import { StagesCard } from './StagesCard';

/** What helps to decide: automatic checks, the remarks so far, where the filing stands, the letters, what happened before. */
export function SidePanel() {
  return (
    <Stack spacing={1.5}>
      <ChecksCard />
      <RemarksCard />
      <StagesCard />
      <LettersCard />
      <HistoryCard />
    </Stack>
  );
}
