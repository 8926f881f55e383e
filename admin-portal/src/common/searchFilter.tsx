import { TextInput } from 'react-admin';

/** The search field that every list begins with. */
export const searchFilter = <TextInput key="q" source="q" label="ra.action.search" alwaysOn resettable />;
