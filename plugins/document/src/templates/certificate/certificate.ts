import { qrSvg } from '../../qr/qrSvg';
import { a4Page } from '../a4Page';
import { html, type SafeHtml, trustedHtml, WIDE_SPACE } from '../html';
import { picture } from '../picture';
import type { CertificateData } from './certificateData';
import { CERTIFICATE_STYLE } from './certificateStyle';
import { background, border, rosette } from './ornaments';
import { practiceSeal } from './practiceSeal';

/** Employers longer than this are set smaller, so that the sheet never runs over. */
const LONG_EMPLOYER = 26;

/**
 * The registration certificate (注册证书), one A4 sheet.
 * @throws when the photo is not a JPEG or PNG data URL
 */
export function certificate(data: CertificateData): string {
  return a4Page({
    title: `二级造价工程师注册证书 ${data.certificateNumber}`,
    margin: '12mm',
    style: CERTIFICATE_STYLE,
    body: html`<div class="sheet">
      ${border()} ${background()}
      <main class="content">
        ${rosette()} ${TITLE}
        <div class="particulars">
          ${renderParticulars(data)}
          <div>
            <div class="photo">${data.photo ? picture(data.photo, '持证人照片') : '照片'}</div>
            <div class="code">${trustedHtml(qrSvg(data.verificationUrl))}<span>实时数据，扫码验证</span></div>
          </div>
        </div>
        ${renderLower(data)}
        <p class="verify">
          查询网址：${data.queryAddress}${WIDE_SPACE.repeat(2)}打印后须由持证人签名并注明日期，未签名无效
        </p>
      </main>
    </div>`,
  });
}

const TITLE = html`<header class="title">
  <p class="country">中华人民共和国</p>
  <h1 class="name">二级造价工程师注册证书</h1>
  <p class="english">
    The People's Republic of China<br />
    Class 2 Cost Engineer Certificate of Registration
  </p>
</header>`;

function renderParticulars(data: CertificateData): SafeHtml {
  const lines: [label: string, value: string, name?: string][] = [
    ['姓名', data.name],
    ['性别', data.gender],
    ['出生日期', data.birthDate],
    ['注册专业', data.specialty],
    ['证书编号', data.certificateNumber, 'number'],
    ['聘用单位', data.employer, 'employer'],
    ['有效期', `${data.validFrom} 至 ${data.validTo}`],
  ];
  const long = [...data.employer].length > LONG_EMPLOYER;
  return html`<dl class="${long ? 'long' : ''}">
    ${lines.map(
      ([label, value, name]) =>
        html`<dt><span>${label}</span>：</dt>
          <dd class="${name ?? ''}">${value}</dd>`,
    )}
  </dl>`;
}

function renderLower(data: CertificateData): SafeHtml {
  return html`<div class="lower">
    <div>
      <div class="${data.seal ? 'seal filled' : 'seal'}">
        ${data.seal ? practiceSeal(data.seal) : html`专业人员签章位置<br />（执业专用章）`}
      </div>
      <div class="signature">
        <div>个人签名：<span class="rule"></span></div>
        <div>签名日期：<span class="rule"></span></div>
      </div>
    </div>
    <div class="issue">
      <div class="stamp">发证机关盖章处</div>
      <div>${data.issuer}</div>
      <div>发证日期：${data.issuedOn}</div>
      ${data.reprint && html`<div class="reprint">${data.reprint}</div>`}
    </div>
  </div>`;
}
