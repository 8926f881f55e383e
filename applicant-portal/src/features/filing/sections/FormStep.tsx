import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { labelOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { Surface } from '../../../ui/Surface';
import { useDraftState } from '../draft/DraftContext';
import type { FormSection } from '../draft/unsent';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { FieldInput } from './FieldInput';
import { fieldGroups } from './fieldGroups';
import { traitsOf } from './fieldTraits';
import { HeldValue } from './HeldValue';
import { isAsRegistered } from './heldValues';
import { useFormSection } from './useFormSection';

/** A step that is one form; every change saves itself. */
export function FormStep({ section }: { section: FormSection }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const { known } = useDraftState().filing;
  const form = useFormSection(section);

  return (
    <>
      {section !== 'basic' && (
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t(`sectionIntros.${section}`)}
        </Typography>
      )}
      <Box id={fieldId(section)} tabIndex={-1}>
        {form.problem('') && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {form.problem('')}
          </Alert>
        )}
      </Box>
      <RemarksAt path={section} />
      {fieldGroups(section).map((group) => (
        <Surface
          key={group.path}
          title={group.path === 'basic' ? t('personTitle') : pick(labelOf(group.path))}
        >
          <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
            {group.fields.map((field) => {
              const path = `${section}.${field}`;
              const value = form.value(field);
              const isWide = traitsOf(path).kind === 'multiline';
              return (
                <Box key={path} sx={{ minWidth: 0, gridColumn: isWide ? '1 / -1' : undefined }}>
                  <FieldInput
                    id={fieldId(path)}
                    path={path}
                    value={value}
                    optional={form.isOptional(field)}
                    problem={form.problem(field)}
                    isKnown={isAsRegistered(path, value, known)}
                    onChange={(text) => form.write(field, text)}
                    onBlur={() => form.leave(field)}
                  />
                  <HeldValue path={path} value={value} />
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
