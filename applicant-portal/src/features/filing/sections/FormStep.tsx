import Box from '@mui/material/Box';
import { labelOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { Surface } from '../../../ui/Surface';
import type { FormSection } from '../draft/unsent';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { FieldInput } from './FieldInput';
import { fieldGroups } from './fieldGroups';
import { traitsOf } from './fieldTraits';
import { KnownFacts } from './KnownFacts';
import { useFormSection } from './useFormSection';

/** A step that is one form; every change saves itself. */
export function FormStep({ section }: { section: FormSection }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const form = useFormSection(section);

  return (
    <>
      {section === 'basic' && <KnownFacts />}
      <RemarksAt path={section} />
      {fieldGroups(section).map((group) => (
        <Surface
          key={group.path}
          title={group.path === 'basic' ? t('personTitle') : pick(labelOf(group.path))}
        >
          <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
            {group.fields.map((field) => {
              const path = `${section}.${field}`;
              const isWide = traitsOf(path).kind === 'multiline';
              return (
                <Box key={path} sx={{ minWidth: 0, gridColumn: isWide ? '1 / -1' : undefined }}>
                  <FieldInput
                    id={fieldId(path)}
                    path={path}
                    value={form.value(field)}
                    optional={form.isOptional(field)}
                    problem={form.problem(field)}
                    onChange={(text) => form.write(field, text)}
                    onBlur={() => form.leave(field)}
                  />
                  <RemarksAt path={path} />
                </Box>
              );
            })}
          </Box>
        </Surface>
      ))}
    </>
  );
}
