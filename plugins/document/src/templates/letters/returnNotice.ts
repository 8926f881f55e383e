import { html, lines, paragraphs } from '../html';
import type { ReturnNoticeData } from './letterData';
import { officeLetter, opening } from './officeLetter';

/** 补正材料告知书: names everything that is to be put right at once (行政许可法 Art. 32, 一次性告知). */
export function returnNotice(data: ReturnNoticeData): string {
  return officeLetter(
    data,
    '补正材料告知书',
    html`
      <p>
        ${opening(data)}收悉。经审查，申请材料不齐全或者不符合规定。根据《中华人民共和国行政许可法》第三十二条的规定，现将需要补正的全部内容一次性告知如下：
      </p>
      ${paragraphs(data.reason)}
      ${
        data.items.length > 0 &&
        html`<table>
          <colgroup>
            <col style="width:15mm" />
            <col style="width:46mm" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">位置</th>
              <th scope="col">存在的问题和补正要求</th>
            </tr>
          </thead>
          <tbody>
            ${data.items.map(
              (item, index) =>
                html`<tr>
                  <td class="center">${index + 1}</td>
                  <td>${lines(item.place)}</td>
                  <td>${lines(item.text)}（${item.defectCode}）</td>
                </tr>`,
            )}
          </tbody>
        </table>`
      }
      <p>请登录系统，在“我的业务”中逐项修改并答复后重新上报。补正期间不计入办理期限。</p>
    `,
  );
}
