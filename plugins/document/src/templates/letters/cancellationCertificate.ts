import { html } from '../html';
import type { CancellationCertificateData } from './letterData';
import { officeLetter, particularsTable } from './officeLetter';

/** 注销注册证明: that a registration has ended, for whoever asks; the next registering office above all. */
export function cancellationCertificate(data: CancellationCertificateData): string {
  return officeLetter(
    data,
    '注销注册证明',
    html`
      <p>
        兹证明：${data.applicantName}（身份证号码${data.idNumberMasked}）的二级造价工程师注册，已于${data.cancelledOn}注销。注销原因：${data.reason}。
      </p>
      ${particularsTable([...data.particulars, { label: '申报编号', value: data.filingNumber }])}
      <p>
        自注销之日起，上述注册证书和执业专用章的编号同时作废，不得继续使用；重新执业的，应当申请初始注册。
      </p>
      <p>特此证明。</p>
    `,
    null,
  );
}
