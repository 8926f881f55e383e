import { sampleCertificate, sampleChangeRecords, sampleSealSheet } from '../samples/sampleCertificate';
import { sampleChangeForms } from '../samples/sampleChangeForms';
import { sampleForm } from '../samples/sampleForm';
import {
  sampleAcceptance,
  sampleCancellation,
  sampleDecision,
  sampleExtension,
  sampleRefusal,
  sampleReturn,
  sampleRevocation,
} from '../samples/sampleLetters';
import { certificate } from './certificate/certificate';
import { sealSheet } from './certificate/sealSheet';
import { changeRecordPage } from './changeRecords/changeRecordPage';
import { applicationForm } from './form/applicationForm';
import { acceptanceReceipt } from './letters/acceptanceReceipt';
import { cancellationCertificate } from './letters/cancellationCertificate';
import { decisionNotice } from './letters/decisionNotice';
import { extensionNotice } from './letters/extensionNotice';
import { refusalNotice } from './letters/refusalNotice';
import { returnNotice } from './letters/returnNotice';
import { revocationDecision } from './letters/revocationDecision';

const HOSTILE = `x"'><script>alert(1)</script></style><img src=x onerror=alert(1)>&`;

/** Appends hostile text to every text of a document's data, but to words the templates switch on. */
function poison<T>(value: T): T {
  if (typeof value === 'string') return `${value}${HOSTILE}` as T;
  if (Array.isArray(value)) return (value as unknown[]).map(poison) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    SWITCHES.has(key) ? part : poison(part),
  ]);
  return Object.fromEntries(entries) as T;
}

const SWITCHES = new Set(['kind', 'align', 'photo']);

describe('templates', () => {
  it.each([
    ['application form', () => applicationForm(poison(sampleForm()))],
    ...Object.entries(sampleChangeForms).map(
      ([name, form]) => [`${name} form`, () => applicationForm(poison(form))] as [string, () => string],
    ),
    ['certificate', () => certificate(poison(sampleCertificate()))],
    ['seal sheet', () => sealSheet(poison(sampleSealSheet()))],
    ['change-record page', () => changeRecordPage(poison(sampleChangeRecords(2)))],
    ['acceptance receipt', () => acceptanceReceipt(poison(sampleAcceptance))],
    ['return notice', () => returnNotice(poison(sampleReturn))],
    ['decision notice', () => decisionNotice(poison(sampleDecision))],
    ['refusal notice', () => refusalNotice(poison(sampleRefusal))],
    ['decision of revocation', () => revocationDecision(poison(sampleRevocation))],
    ['extension notice', () => extensionNotice(poison(sampleExtension))],
    ['certificate of cancellation', () => cancellationCertificate(poison(sampleCancellation))],
  ])('%s shows hostile text and obeys none of it', (_, render) => {
    const text = render();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/<script|<img src=x|x"'/);
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });

  it('refuse pictures that are anything but JPEG or PNG data', () => {
    for (const photo of [
      'https://example.cn/a.jpg',
      'data:text/html;base64,PHA+',
      'data:image/svg+xml;base64,PHA+',
    ]) {
      expect(() => certificate(sampleCertificate({ photo }))).toThrow('JPEG or PNG');
    }
  });
});
