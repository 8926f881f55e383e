import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton';
import { QueryView } from '../../ui/QueryView';
import { RuleOutlineView } from '../filings/start/RuleOutlineView';
import { useFilingRules } from '../filings/useFilingTypes';

/** What the rule in force asks for and how long it may take: never older than the rule itself. */
export function GuideRule({ ruleKey }: { ruleKey: string }) {
  const { t } = useTranslation('content');
  const rules = useFilingRules();

  return (
    <QueryView query={rules}>
      {(known) => {
        const rule = known.find(({ key }) => key === ruleKey);
        return (
          rule && (
            <>
              <RuleOutlineView rule={rule} facts={{}} />
              <Box sx={{ mb: 3, displayPrint: 'none' }}>
                <LinkButton to={`/filings/new/${ruleKey}`} variant="contained">
                  {t('guideStart')}
                </LinkButton>
              </Box>
            </>
          )
        );
      }}
    </QueryView>
  );
}
