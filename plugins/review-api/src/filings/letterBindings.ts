import { reviewGetFilingDocument, reviewListFilingDocuments } from '@zaoce/domain';
import { callerOf, listFilingLetters, readFilingLetter } from '@zaoce/filing';
import { answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';

/** The office's letters, for those who may see the filing. */
export const letterBindings: Binding[] = [
  bindOperation(reviewListFilingDocuments, async (call) =>
    answer(await listFilingLetters(callerOf(call), call.params.id)),
  ),
  bindOperation(reviewGetFilingDocument, async (call) => {
    const { bytes, fileName } = await readFilingLetter(
      callerOf(call),
      call.params.id,
      call.params.documentId,
    );
    return fileAnswer(bytes, fileName);
  }),
];
