import { AUTHORITIES, REGISTRATION_STATE_LABELS } from '@zaoce/domain';
import { DateInput, TextInput } from 'react-admin';
import { searchFilter } from '../common/searchFilter';
import { SpecialtyFilter } from '../common/SpecialtyFilter';
import { WordFilter } from '../common/WordFilter';

const field = (name: string) => `resources.registrations.fields.${name}`;

const AUTHORITY_WORDS = Object.fromEntries(AUTHORITIES.map(({ code, zh, en }) => [code, { zh, en }]));

/** What the register can be narrowed by. */
export const registerFilters = [
  searchFilter,
  <WordFilter key="state" source="state" label={field('state')} words={REGISTRATION_STATE_LABELS} alwaysOn />,
  <SpecialtyFilter key="specialty" source="specialty" label="zaoce.filter.specialty" alwaysOn />,
  <DateInput key="validToBefore" source="validToBefore" label="zaoce.filter.validToBefore" />,
  <TextInput key="employer" source="employer" label="zaoce.filter.employer" resettable />,
];

/** For those who see every authority's. */
export const authorityFilter = (
  <WordFilter
    key="authorityCode"
    source="authorityCode"
    label={field('authorityName')}
    words={AUTHORITY_WORDS}
    alwaysOn
  />
);
