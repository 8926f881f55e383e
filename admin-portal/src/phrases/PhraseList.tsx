import { DEFECT_CODES, isDefectCode, type listPhrases, type OutputOf } from '@zaoce/domain';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { useText } from '../i18n/useText';

type PhraseRow = OutputOf<typeof listPhrases>[number];

const KINDS = ['return', 'refuse', 'approve'].map((id) => ({ id, name: `zaoce.phraseKind.${id}` }));
const filters = [
  searchFilter,
  <SelectInput key="kind" source="kind" label="resources.phrases.fields.kind" choices={KINDS} alwaysOn />,
];

/** The office's ready phrases for returns, refusals and opinions. */
export default function PhraseList() {
  const translate = useTranslate();
  const text = useText();
  const defect = (code: string | null) =>
    code && isDefectCode(code) ? `${code} ${text(DEFECT_CODES[code])}` : code;
  return (
    <ResourceList sort={{ field: 'sortOrder', order: 'ASC' }} filters={filters}>
      <DataTable.Col<PhraseRow> source="kind" render={(row) => translate(`zaoce.phraseKind.${row.kind}`)} />
      <DataTable.Col<PhraseRow> source="defectCode" render={(row) => defect(row.defectCode)} />
      <DataTable.Col source="text" disableSort />
    </ResourceList>
  );
}
