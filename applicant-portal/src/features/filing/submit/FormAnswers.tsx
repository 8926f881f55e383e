import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { labelOf } from '@zaoce/domain';
import { useLanguage } from '../../../i18n/useLanguage';
import { Facts } from '../../../ui/Facts';
import { textAt } from '../draft/content';
import { useDraftState, useSaver } from '../draft/DraftContext';
import { isFormSection } from '../draft/unsent';
import { fieldGroups } from '../sections/fieldGroups';
import { Answer } from './Answer';

/** The answers of one form section, group by group. */
export function FormAnswers({ section }: { section: string }) {
  useDraftState();
  const saver = useSaver();
  const { pick } = useLanguage();
  const content = isFormSection(section) ? saver.section(section) : {};

  return fieldGroups(section).map((group) => (
    <Box key={group.path} sx={{ mb: 2 }}>
      {group.path !== section && (
        <Typography variant="subtitle1" component="h3" sx={{ mb: 1 }}>
          {pick(labelOf(group.path))}
        </Typography>
      )}
      <Facts
        columns={3}
        facts={group.fields.map((field) => {
          const path = `${section}.${field}`;
          return { label: pick(labelOf(path)), value: <Answer path={path} text={textAt(content, field)} /> };
        })}
      />
    </Box>
  ));
}
