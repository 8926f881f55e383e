/**
 * Sentences of Strapi that nobody meets in this office, by the beginnings of their keys: features of paid editions
 * (the server runs with STRAPI_DISABLE_EE), and what `config/admin.ts` and `app.tsx` switch off.
 */
const UNREACHABLE = [
  // Paid: sign-in through another provider, audit logs, history of contents, releases; offers to buy them (promoteEE).
  'Settings.sso.not-available',
  'Settings.permissions.auditLogs.',
  'Settings.content-history.',
  'Settings.page.Purchase',
  'Settings.page.purchase.',
  'content-manager.history.',
  'content-manager.restore.',
  'history.content.',
  'content-releases.',
  'widget.last-activity.',
  'components.premiumFeature.',
  // Paid: seats, a trial, its end, its advertisement.
  'notification.ee.',
  'app.components.FreeTrialEndedModal.',
  'app.components.FreeTrialWelcomeModal.',
  'app.components.LeftMenu.trialCountdown.',
  'app.components.UpsellBanner.',
  // Paid: what a language model would write (ai.enabled is false, too).
  'content-type-builder.chat.',
  'i18n.CMEditViewAITranslation.',
  'i18n.CMEditViewLocalePicker.locale.ai-translations',
  'i18n.Settings.aiLocalizations.',
  'upload.ai.',
  'upload.asset-details.replace.description.ai',
  'upload.list.bulk-actions.create-metadata',
  'upload.settings.form.aiMetadata.',
  'upload.upload.progress.file.generatingMetadata',
  'upload.upload.progress.file.metadata',
  'upload.upload.progress.generatingMetadata.',
  'upload.upload.progress.metadataGenerated.',
  // Of Strapi's own hosting.
  'widget.deploy-now.',
  // Switched off: the survey (flags.nps) and the tours (tutorials); the profile has a button for the latter, though.
  'app.components.NpsSurvey.',
  'tours.apiTokens.',
  'tours.contentManager.',
  'tours.contentTypeBuilder.',
  'tours.gotIt',
  'tours.next',
  'tours.overview.',
  'tours.previous',
  'tours.skip',
  'tours.stepCount',
];

/** Whether somebody with a role of this office may come to see the sentence. */
export function isReachable(key: string): boolean {
  return !UNREACHABLE.some((beginning) => key.startsWith(beginning));
}

/** The beginnings under which the installed Strapi has nothing any more. */
export function outdatedBeginnings(keys: Iterable<string>): string[] {
  const all = [...keys];
  return UNREACHABLE.filter((beginning) => !all.some((key) => key.startsWith(beginning)));
}
