import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listMyMessages } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { ChoiceChips } from '../../ui/form/ChoiceChips';
import { LinkButton } from '../../ui/LinkButton';
import { LiveMessage } from '../../ui/LiveMessage';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { MessageItem } from './MessageItem';
import { messageKeys } from './messageKeys';
import { useMarkRead } from './useMarkRead';
import { useUnreadCount } from './useUnreadCount';

/** The message centre: everything the office told the person, the newest first. */
export function MessageListPage() {
  const { t } = useTranslation('messages');
  const { get, set, page } = useUrlFilters();
  const isUnreadOnly = get('unread') === 'true';
  const unread = useUnreadCount();
  const { all } = useMarkRead();
  const query = useQuery({
    queryKey: messageKeys.list({ unread: isUnreadOnly, page }),
    queryFn: () =>
      api.list(listMyMessages, { query: { unread: isUnreadOnly ? 'true' : 'false', page, pageSize: 20 } }),
    placeholderData: keepPreviousData,
  });

  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={<LinkButton to="/me#notices">{t('settings')}</LinkButton>}
    >
      <Surface>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1 }}>
          <Box sx={{ flex: '1 1 auto' }}>
            <ChoiceChips
              label={t('filter')}
              value={isUnreadOnly ? 'true' : ''}
              options={[
                { value: '', label: t('all') },
                { value: 'true', label: t('onlyUnread', { total: unread }) },
              ]}
              onChange={(value) => set({ unread: value })}
            />
          </Box>
          {unread > 0 && (
            <Button variant="outlined" disabled={all.isPending} onClick={() => all.mutate()}>
              {t('readAll')}
            </Button>
          )}
        </Box>
        <LiveMessage message={all.isSuccess ? t('readAllDone') : ''} />
        {all.isError && <ErrorNotice error={all.error} onRetry={() => all.mutate()} />}
        <QueryView
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              title={t(isUnreadOnly ? 'noneUnread' : 'none')}
              text={isUnreadOnly ? '' : t('noneText')}
            />
          }
        >
          {({ items, pagination }) => (
            <>
              <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                {items.map((message) => (
                  <MessageItem key={message.id} message={message} />
                ))}
              </Box>
              <Pager {...pagination} onChange={(next) => set({ page: String(next) })} />
            </>
          )}
        </QueryView>
      </Surface>
    </Page>
  );
}
