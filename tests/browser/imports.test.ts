import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPage } from '../support/browser/checkPage';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* A lead imports a list: looks at what is wrong, confirms, and finds the people on it. */

let zaoce: PortalOffice;
let lead: Visitor;
let folder: string;
const people = ['演示甲', '演示乙', '演示𠀀'].map((name) => makePerson(name));

beforeAll(async () => {
  zaoce = await startPortalOffice();
  folder = await mkdtemp(path.join(tmpdir(), 'zaoce-lists-'));
  lead = await zaoce.visitor('lead', { width: 1280, height: 900 });
  await signInAsStaff(lead, zaoce.lead);
});
afterAll(async () => {
  await zaoce?.stop();
  await rm(folder, { recursive: true, force: true });
});

const chapter = tellStory(() => zaoce);

async function fileOf(name: string, ...lines: string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, ['姓名,身份证号码,资格证书编号,专业,批准日期', ...lines].join('\r\n'));
  return file;
}
const line = ({ name, idNumber, certificateNumber }: (typeof people)[number]) =>
  `${name},${idNumber},${certificateNumber},土木建筑工程,2026-03-02`;

chapter('a list is looked at row by row before anything is written', async () => {
  const file = await fileOf(
    '名单.csv',
    ...people.map(line),
    '演,110105194912310021,YS-X,电力工程,2026-02-30',
  );
  await lead.goTo('/review/qualifications');
  await lead.link('导入');
  await lead.reads('确认之前不会写入任何记录');
  await lead.upload('选择文件', file);
  await lead.reads('已核对，待确认');
  await lead.reads('身份证号码校验位不正确。');
  await lead.reads('110105********0021');
  await lead.reads('只能填：土木建筑工程');
});

chapter('the confirmation says what will be written and what is left out', async () => {
  await lead.button('正式导入');
  await lead.reads('新增 3 条，更正 0 条；0 条与现有记录相同，不作改动。');
  await lead.reads('有问题的 1 行不导入。');
  const dialog = await lead.sees('确认导入', 'dialog');
  await (await dialog.$('button[type=submit]'))?.click();
  await lead.reads('已导入');
  await lead.goTo('/review/qualifications');
  await lead.sees('演示𠀀', 'link');
});

chapter('the history says who imported what; a file that cannot be read says why', async () => {
  await lead.goTo('/review/imports');
  await lead.sees('名单.csv', 'link');
  await lead.link('导入：合格名单');
  await lead.upload('选择文件', await fileOf('空.csv'));
  await lead.reads('除表头外没有数据。');
});

chapter('everybody can read the pages, also on a telephone', async () => {
  const found = [];
  for (const address of [
    '/review/imports',
    '/review/imports/create?list=qualifications',
    '/review/imports/1/show',
  ]) {
    found.push(...(await checkPage(lead, address)));
  }
  expect(found).toEqual([]);
});
