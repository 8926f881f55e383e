import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { formatMoment } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Surface } from '../../../ui/Surface';
import { TextLink } from '../../../ui/TextLink';
import { ChangeTable } from './ChangeTable';
import { RegisterChanges } from './RegisterChanges';
import { useFilingChanges } from './useFilingChanges';

/** Before → after of a filing: against the register, and against what was submitted last. */
export function ChangesPage() {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const id = Number(useParams().id);
  const query = useFilingChanges(id);

  return (
    <Page
      title={t('history.changesTitle')}
      actions={<TextLink to={`/filings/${id}`}>{t('history.back')}</TextLink>}
    >
      <QueryView query={query}>
        {({ since, changes, register }) => (
          <>
            <RegisterChanges changes={register} />
            {(since !== null || register.length === 0) && (
              <Surface
                title={
                  since
                    ? t('history.changesIntro', { date: formatMoment(since, language) })
                    : t('history.changesFirst')
                }
              >
                {changes.length > 0 ? (
                  <ChangeTable label={t('history.changesTitle')} of="versions" changes={changes} />
                ) : (
                  <EmptyState title={t('history.changesNone')} />
                )}
              </Surface>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
