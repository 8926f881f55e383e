import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { describePath, labelOf } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import type { SectionView } from '../present/presentSections';
import { RemarkButton } from '../remarks/RemarkButton';
import { FieldRow } from './FieldRow';
import { RemovedRow } from './RemovedRow';

/** One section of the filing: its blocks or entries, and what was there before and is gone. */
export function SectionCard({ section }: { section: SectionView }) {
  const translate = useTranslate();
  const text = useText();
  const name = text(labelOf(section.key));
  const empty = section.groups.length === 0;
  return (
    <Card component="section" aria-label={name}>
      <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
          <Typography variant="h3" component="h2">
            {name}
          </Typography>
          <RemarkButton path={section.key} label={name} />
        </Stack>
        {empty && <Typography color="text.secondary">{translate('zaoce.review.noEntries')}</Typography>}
        {section.groups.map((group) => {
          const label = text(group.isEntry ? describePath(group.path) : labelOf(group.path));
          const own = group.path === section.key;
          return (
            <Stack key={group.path} sx={{ mt: own ? 0 : 1.5 }}>
              {!own && (
                <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
                  <Typography variant="subtitle2" component="h3">
                    {label}
                  </Typography>
                  {group.isEntry && <RemarkButton path={group.path} label={label} />}
                </Stack>
              )}
              <dl style={{ margin: 0 }}>
                {group.fields.map((field) => (
                  <FieldRow key={field.path} field={field} />
                ))}
              </dl>
            </Stack>
          );
        })}
        {section.removed.map((change) => (
          <RemovedRow key={change.path} change={change} />
        ))}
      </CardContent>
    </Card>
  );
}
