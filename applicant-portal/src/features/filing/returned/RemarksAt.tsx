import { useDraftState } from '../draft/DraftContext';
import { remarksAt, remarksOf } from './remarks';
import { RemarkBox } from './RemarkBox';

/** The reviewer's remarks about one place, shown at that place. */
export function RemarksAt({ path }: { path: string }) {
  const { filing, unsent } = useDraftState();

  return remarksAt(remarksOf(filing, unsent), path).map((remark) => (
    <RemarkBox key={remark.id} remark={remark} />
  ));
}
