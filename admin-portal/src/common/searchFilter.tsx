import { SearchInput } from 'react-admin';

/** The search field that every list begins with. */
export const searchFilter = <SearchInput key="q" source="q" label="ra.action.search" alwaysOn />;
