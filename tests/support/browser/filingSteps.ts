import { parseFormCode, scanLabel } from '@zaoce/domain';
import type { Folder } from '../files';
import { paperScan, portrait, stampedForm } from '../pictures';
import { readPdf } from '../pdf';
import { readQrCode } from '../qr';
import { nextStep, uploadScan } from './applicantSteps';
import type { Visitor } from './Visitor';

/*
 * A filing of any kind, from the first choice to the submission, by the words on the screen.
 */

/** A filing that was begun in the portal. */
export interface BegunFiling {
  id: number;
  number: string;
}

/** Begins a filing under a rule, after the choices it asks for (label and option). */
export async function beginFiling(
  visitor: Visitor,
  rule: string,
  choices: Record<string, string | RegExp> = {},
): Promise<BegunFiling> {
  await visitor.goTo(`/filings/new/${rule}`);
  for (const [label, option] of Object.entries(choices)) await visitor.choose(label, option);
  await visitor.button('开始填写');
  await visitor.reads('业务编号');
  const number = /业务编号 ([A-Z]{2}\d+)/.exec(await visitor.text())?.[1] ?? '';
  const id = Number(/\/filings\/(\d+)/.exec(visitor.page.url())?.[1]);
  return { id, number };
}

/** Uploads a picture of each kind of evidence; `owner` makes the pictures somebody's own. */
export async function uploadEvidence(
  visitor: Visitor,
  files: Folder,
  owner: string,
  kinds: readonly string[],
): Promise<void> {
  for (const kind of kinds) {
    const title = `${scanLabel(kind).zh} ${owner}`;
    const bytes = kind === 'photo' ? await portrait(title.length * 7) : await paperScan(title);
    await uploadScan(visitor, kind, await files.put(`${kind}.jpg`, bytes));
  }
}

/** Prints the form, has it stamped and uploads it; answers the printed form. */
export async function printAndStamp(visitor: Visitor, files: Folder, filing: BegunFiling): Promise<Buffer> {
  await nextStep(visitor, '打印申请表');
  const form = await visitor.opensPdf(() => visitor.button('打开申请表（PDF）'));
  await visitor.reads('打印的内容与当前填报内容一致。');
  const [first] = await readPdf(form);
  const code = parseFormCode((await readQrCode((await first?.picture(3)) ?? Buffer.alloc(0))) ?? '');
  if (code?.filingNumber !== filing.number) throw new Error('the form is not that of the filing');
  await uploadScan(visitor, 'application-form', await files.put('stamped.jpg', await stampedForm(form)));
  await visitor.reads('二维码与当前内容一致');
  return form;
}

/** Reads everything once more and sends it in. */
export async function sendIn(visitor: Visitor): Promise<void> {
  await nextStep(visitor, '核对并上报');
  await visitor.reads('内容已齐全，可以上报。');
  await visitor.button('上报');
  await visitor.button('确认上报');
  await visitor.reads('已上报。办理进度会在这里显示，也会发邮件通知您。');
}
