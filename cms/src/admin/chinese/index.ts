import { accounts } from './accounts';
import { contentManager } from './contentManager';
import { contentManagerActions } from './contentManagerActions';
import { contentManagerEditing } from './contentManagerEditing';
import { contentManagerLists } from './contentManagerLists';
import { contentTypes } from './contentTypes';
import { email } from './email';
import { choices, fields, typeNames } from './fields';
import { languages } from './languages';
import { panel } from './panel';
import { panelForms } from './panelForms';
import { panelSettings } from './panelSettings';
import { pluginNames } from './plugins';
import { uploadDetails } from './uploadDetails';
import { uploadDialogs } from './uploadDialogs';
import { uploadLibrary } from './uploadLibrary';

/**
 * The Chinese that Strapi lacks, and where its own is wrong a better one. The panel asks for the sentences of a plugin
 * under the plugin's name (`upload.…`), for its own without; these win over what Strapi ships.
 */
export const chinese: Record<string, string> = {
  ...panel,
  ...panelForms,
  ...panelSettings,
  ...contentManager,
  ...contentManagerActions,
  ...contentManagerEditing,
  ...contentManagerLists,
  ...contentTypes,
  ...uploadDetails,
  ...uploadDialogs,
  ...uploadLibrary,
  ...languages,
  ...email,
  ...accounts,
  ...choices,
  ...typeNames,
  ...pluginNames,
  ...fields,
};
