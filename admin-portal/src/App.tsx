import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import announcements from './announcements';
import applicants from './applicants';
import auditEvents from './audit-events';
import { authProvider } from './auth/authProvider';
import { LoginPage } from './auth/LoginPage';
import { PasswordPage } from './auth/password';
import authorities from './authorities';
import calendar from './calendar';
import contacts from './contacts';
import { Dashboard } from './dashboard';
import { dataProvider } from './data/dataProvider';
import { createQueryClient } from './data/queryClient';
import educationRecords from './education-records';
import exportsOfMine from './exports';
import filingRules from './filing-rules';
import filings from './filings';
import imports from './imports';
import { createI18nProvider } from './i18n/i18nProvider';
import jobs from './jobs';
import { NoAccessPage } from './layout/NoAccessPage';
import { ReviewLayout } from './layout/ReviewLayout';
import { TroublePage } from './layout/TroublePage';
import messageTemplates from './message-templates';
import { MessagePage, MessagesPage } from './messages';
import { NoticeSettingsPage } from './notice-settings';
import phrases from './phrases';
import qualifications from './qualifications';
import registrations from './registrations';
import resultNotices from './result-notices';
import reviewers from './reviewers';
import { reviewStore } from './settings/reviewStore';
import { useReviewThemes } from './theme/useReviewThemes';
import voidNumbers from './void-numbers';

const i18nProvider = createI18nProvider();
const queryClient = createQueryClient();

/** The reviewers' portal. */
export function App() {
  const { light, dark } = useReviewThemes();
  return (
    <Admin
      title="造册"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={reviewStore}
      lightTheme={light}
      darkTheme={dark}
      layout={ReviewLayout}
      loginPage={LoginPage}
      dashboard={Dashboard}
      error={TroublePage}
      accessDenied={NoAccessPage}
      requireAuth
      disableTelemetry
    >
      <Resource name="filings" {...filings} />
      <Resource name="registrations" {...registrations} />
      <Resource name="void-numbers" {...voidNumbers} />
      <Resource name="result-notices" {...resultNotices} />
      <Resource name="applicants" {...applicants} />
      <Resource name="qualifications" {...qualifications} />
      <Resource name="education-records" {...educationRecords} />
      <Resource name="imports" {...imports} />
      <Resource name="announcements" {...announcements} />
      <Resource name="contacts" {...contacts} />
      <Resource name="authorities" {...authorities} />
      <Resource name="reviewers" {...reviewers} />
      <Resource name="phrases" {...phrases} />
      <Resource name="filing-rules" {...filingRules} />
      <Resource name="message-templates" {...messageTemplates} />
      <Resource name="calendar" {...calendar} />
      <Resource name="audit-events" {...auditEvents} />
      <Resource name="exports" {...exportsOfMine} />
      <Resource name="jobs" {...jobs} />
      <CustomRoutes>
        <Route path="/messages" element={<MessagesPage />} />
        <Route path="/messages/:id" element={<MessagePage />} />
        <Route path="/notices" element={<NoticeSettingsPage />} />
        <Route path="/password" element={<PasswordPage />} />
      </CustomRoutes>
    </Admin>
  );
}
