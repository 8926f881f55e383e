import { getFilingDocument, listFilingDocuments, printApplicationForm } from '@zaoce/domain';
import { returnFiling, submitFiling, updateFiling } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, fillDraft, stampDraft } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';

/** A private-use character, which old systems kept rare names in: no font draws it. */
const UNKNOWN = '\ue123';

describe('characters that no font draws', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  it('are named instead of printed as boxes; everything else of the filing goes on', async () => {
    const filer = await addFiler(office);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const draft = await fillDraft(filer);
    const params = { id: draft.id };
    const { basic } = draft.sections;
    const odd = await updateFiling(filer.caller, draft.id, draft.version, {
      sections: { basic: { ...basic, school: `演示${UNKNOWN}大学` } },
    });
    const refused = await call(office.url, printApplicationForm, { token, params });
    expect(refused).toMatchObject({ status: 422, code: 'missing-glyph' });
    expect(refused.message).toContain('U+E123');

    const { version } = await updateFiling(filer.caller, draft.id, odd.version, { sections: { basic } });
    await stampDraft(filer, draft.id);
    await submitFiling(filer.caller, draft.id, version);
    const reviewer = await addReviewer(office, 'provincial-lead', '11');
    const claimed = await claim(reviewer, draft.id);
    await returnFiling(reviewer, draft.id, claimed, { reason: `请核对${UNKNOWN}字。`, items: [] });
    const { data } = await call(office.url, listFilingDocuments, { token, params });
    const notice = data.find(({ kind }) => kind === 'supplement-notice');
    expect(notice).toMatchObject({ issuedAt: null });
    const read = await call(office.url, getFilingDocument, {
      token,
      params: { ...params, documentId: notice?.id ?? 0 },
    });
    expect(read).toMatchObject({ status: 422, code: 'missing-glyph' });
  });
});
