import { qrSvg } from '../../qr/qrSvg';
import { a4Page } from '../a4Page';
import { chineseNumber } from '../chineseNumber';
import { html, type SafeHtml, trustedHtml, WIDE_SPACE } from '../html';
import type { ApplicationFormData } from './formData';
import { FORM_STYLE } from './formStyle';
import { renderBlock } from './renderBlock';
import { renderOpinion, renderPledge } from './renderPledges';

/**
 * The application form (申请表) of any filing type, to be printed, signed, stamped and scanned.
 * @throws when the photo is not a JPEG or PNG data URL
 */
export function applicationForm(data: ApplicationFormData): string {
  let number = 0;
  const heading = (title: string) => `${chineseNumber((number += 1))}、${title}`;
  return a4Page({
    title: `${data.title} ${data.filingNumber}`,
    margin: '15mm 16mm 17mm',
    style: FORM_STYLE,
    running: {
      topLeft: `${data.title}\u3000${data.applicantName}\u3000${data.filingNumber}`,
      bottomLeft: `内容校验码 ${shortHash(data.contentHash)}`,
      bottomRight: `打印时间 ${data.printedAt}`,
      pageNumbers: true,
    },
    body: html`
      ${renderHead(data)} ${data.blocks.map((block) => renderBlock(block, heading(block.title), data.photo))}
      ${data.pledges.map((pledge) => renderPledge(pledge, heading(pledge.title)))}
      ${data.opinions.map((opinion) => renderOpinion(opinion, heading(opinion.title)))}
      <p class="note">
        说明：本表由系统根据填报内容生成，不得涂改。打印后由本人签字、聘用单位盖章，扫描上传。打印后又修改填报内容的，须重新打印；
        页脚校验码与系统记录不一致的申请表无效。
      </p>
    `,
  });
}

function renderHead(data: ApplicationFormData): SafeHtml {
  return html`<div class="head">
    <div></div>
    <div>
      <h1>${data.title}</h1>
      <p class="meta">
        编号：<b>${data.filingNumber}</b>${WIDE_SPACE.repeat(2)}注册初审机构：${data.authorityName}
      </p>
    </div>
    <div class="code">${trustedHtml(qrSvg(data.qrPayload))}请勿遮挡二维码</div>
  </div>`;
}

/** The first 16 digits in groups of four: enough to compare by eye. */
function shortHash(contentHash: string): string {
  return (
    contentHash
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
