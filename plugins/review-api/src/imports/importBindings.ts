import * as contract from '@zaoce/domain';
import { callerOf } from '@zaoce/filing';
import {
  actorOf,
  answer,
  bindOperation,
  fileAnswer,
  machineOf,
  storedFileOf,
  type Answer,
  type Binding,
} from '@zaoce/platform';
import { listAnswer } from '../dialect/listAnswer';
import { readListRequest } from '../dialect/readListRequest';
import { cancelImport } from './cancelImport';
import { commitImport } from './commitImport';
import { errorsCsv } from './errorsCsv';
import { listImports } from './listImports';
import { receiveEducation } from './programs/receiveEducation';
import { getImport, getScoped, listImportErrors, streamImportErrors } from './readImports';
import { startImport } from './startImport';
import { csvTemplate, xlsxTemplate } from './template';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

const STARTED = {
  qualifications: contract.importQualifications,
  'education-records': contract.importEducation,
} as const;

/** The answer with the version that the next step has to name. */
function versioned(view: contract.ImportView): Answer<contract.ImportView> {
  return answer(view, { version: view.version });
}

const startBindings = contract.IMPORT_LIST_NAMES.map((list) =>
  bindOperation(STARTED[list], async (call) => {
    const options = { dryRun: call.query.dryRun === 'true', locale: call.locale };
    return versioned(await startImport(callerOf(call), list, storedFileOf(call), options));
  }),
);

/** Lists that come as files, and courses that programs report. */
export const importBindings: Binding[] = [
  ...startBindings,
  bindOperation(contract.getImportTemplate, ({ params, locale }) => {
    const [list, kind] = params.file.split('.') as [contract.ImportListName, 'xlsx' | 'csv'];
    const title = contract.inLocale(contract.IMPORT_LISTS[list].title, locale);
    const file = kind === 'xlsx' ? xlsxTemplate(list, locale) : csvTemplate(list, locale);
    return Promise.resolve(fileAnswer(file, `${title}.${kind}`, kind === 'xlsx' ? XLSX : CSV));
  }),
  bindOperation(contract.listImports, async (call) => {
    const page = await listImports(call.strapi, actorOf(call), call.query, call.locale);
    return listAnswer('imports', page, page.offset);
  }),
  bindOperation(contract.getImport, async (call) =>
    versioned(await getImport(call.strapi, actorOf(call), call.params.id, call.locale)),
  ),
  bindOperation(contract.listImportErrors, async (call) => {
    const { range } = readListRequest(call.query);
    const page = { id: call.params.id, offset: range.from, limit: range.to - range.from + 1 };
    const errors = await listImportErrors(call.strapi, actorOf(call), page, call.locale);
    return listAnswer('errors', errors, range.from);
  }),
  bindOperation(contract.downloadImportErrors, async (call) => {
    const row = await getScoped(call.strapi, actorOf(call), call.params.id);
    const rows = streamImportErrors(call.strapi, row, call.locale);
    return fileAnswer(errorsCsv(rows, call.locale), `import-${row.id}-errors.csv`, CSV);
  }),
  bindOperation(contract.commitImport, async (call) => {
    const options = { skipWrong: call.body.skipWrong, locale: call.locale };
    return versioned(
      await commitImport(callerOf(call), { id: call.params.id, version: call.version }, options),
    );
  }),
  bindOperation(contract.cancelImport, async (call) =>
    versioned(await cancelImport(callerOf(call), { id: call.params.id, version: call.version }, call.locale)),
  ),
  bindOperation(contract.receiveEducation, async (call) => {
    const { strapi, now, requestId, ip } = call;
    const program = { strapi, machine: machineOf(call), now, requestId, ip };
    return answer(await receiveEducation(program, call.body, call.locale));
  }),
];
