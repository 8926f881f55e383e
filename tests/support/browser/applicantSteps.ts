import {
  labelOf,
  optionsOf,
  scanLabel,
  type BasicDraft,
  type EducationDraft,
  type EntrySection,
  type ExperienceDraft,
  type ProjectDraft,
} from '@zaoce/domain';
import { until } from './find';
import type { Visitor } from './Visitor';

/*
 * What an applicant does in the portal, by the words on the screen.
 */

/** The server looks at every picture closely before it answers, which takes a busy machine a while. */
const UPLOAD_PATIENCE = 60_000;

/** Signs in, reads the privacy notice when it is shown, and waits for the home page. */
export async function signInAsApplicant(
  visitor: Visitor,
  identifier: string,
  password: string,
): Promise<void> {
  await visitor.goTo('/login');
  await visitor.fill('身份证号码、手机号或电子邮箱', identifier);
  await visitor.fill('密码', password);
  await visitor.button('登录');
  await visitor.reads(/您好，|使用前请阅读/);
  if (await visitor.has('我已阅读', 'button')) await visitor.button('我已阅读');
  await visitor.reads('您好，');
}

/** Types every field of the first step. */
export async function typeBasic(visitor: Visitor, basic: BasicDraft): Promise<void> {
  await typeSection(visitor, 'basic', basic);
}

/** Types every field of a section that is a form, its parts included. */
export async function typeSection(visitor: Visitor, section: string, content: object): Promise<void> {
  const parts = Object.entries(content) as [string, unknown][];
  await typeFields(
    visitor,
    section,
    Object.fromEntries(parts.filter(([, value]) => typeof value !== 'object')),
  );
  for (const [name, part] of parts) {
    if (typeof part === 'object' && part !== null) await typeSection(visitor, `${section}.${name}`, part);
  }
}

/** Adds an entry of the step that is open. */
export async function addEntry(
  visitor: Visitor,
  section: EntrySection,
  entry: ExperienceDraft | ProjectDraft | EducationDraft,
): Promise<void> {
  await visitor.button('添加一条');
  await visitor.sees(/^添加：/, 'dialog').catch(() => undefined);
  await typeFields(visitor, section, entry);
  await visitor.button('保存');
  await dialogGone(visitor);
}

async function typeFields(visitor: Visitor, group: string, fields: object): Promise<void> {
  for (const [name, value] of Object.entries(fields) as [string, string][]) {
    if (name === 'id') continue;
    const path = `${group}.${name}`;
    const label = labelOf(path).zh;
    const option = optionsOf(path)?.find((one) => one.value === value);
    if (option) await visitor.choose(label, option.zh);
    else await visitor.fill(label, value);
  }
}

/** Goes on to the step with a name. */
export async function nextStep(visitor: Visitor, name: string): Promise<void> {
  await visitor.link(`下一步：${name}`);
  await visitor.sees(name, 'heading');
}

/** Waits until the page says that everything is on the server. */
export async function saved(visitor: Visitor): Promise<void> {
  await until('everything saved', () =>
    visitor.page.$eval('[data-testid="save-state"]', (state) => /^已保存 \d\d:\d\d$/.test(state.textContent)),
  );
}

/** Chooses a picture for a kind of scan, looks at it as it will be judged, and uploads it. */
export async function uploadScan(visitor: Visitor, kind: string, file: string): Promise<void> {
  const label = scanLabel(kind).zh;
  await visitor.upload(`选择图片：${label}`, file);
  await visitor.reads(`检查图片：${label}`);
  await visitor.button('上传');
  await dialogGone(visitor, UPLOAD_PATIENCE);
  await visitor.sees(`查看第 1 张：${label}`, 'button');
}

/** Waits until no dialog is open. */
export async function dialogGone(visitor: Visitor, patience?: number): Promise<void> {
  await until('the dialog to close', async () => !(await visitor.page.$('[role="dialog"]')), patience);
}
