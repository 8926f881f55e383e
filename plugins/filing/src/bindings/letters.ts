import { getFilingDocument, listFilingDocuments } from '@zaoce/domain';
import { answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';
import { listFilingLetters, readFilingLetter } from '../letters/readLetters';
import { callerOf } from './callerOf';

/** The office's letters, for the applicant they are written to. */
export const letterBindings: readonly Binding[] = [
  bindOperation(listFilingDocuments, async (call) =>
    answer(await listFilingLetters(callerOf(call), call.params.id)),
  ),
  bindOperation(getFilingDocument, async (call) => {
    const { bytes, fileName } = await readFilingLetter(
      callerOf(call),
      call.params.id,
      call.params.documentId,
    );
    return fileAnswer(bytes, fileName);
  }),
];
