import * as contract from '@zaoce/domain';
import { roleName, type OutputOf } from '@zaoce/domain';
import { openJobs, type JobView } from '@zaoce/jobs';
import { readList } from '../../dialect/readList';
import { jobFilter } from '../../jobBindings';
import { auditEvents as trail } from '../../resources/oversight';
import { columnsOf } from '../columns';
import { defineSource } from '../source';
import { sqlSource } from './sqlSource';

const event = columnsOf<OutputOf<typeof contract.listAuditEvents>[number]>();

export const auditEvents = sqlSource(trail, {
  resource: 'audit-events',
  label: { zh: '审计记录', en: 'Audit trail' },
  access: contract.listAuditEvents.access,
  columns: [
    event.number('编号', 'Id', (row) => row.id),
    event.instant('时间', 'When', (row) => row.at),
    event.text('事项', 'Action', (row) => row.action),
    event.text('人员', 'Who', (row) => row.actorName),
    event.words('角色', 'Role', (row) => roleName(row.actorRole)),
    event.text('对象类型', 'Subject', (row) => row.subjectType),
    event.text('对象编号', 'Subject id', (row) => row.subjectId),
    event.authority('机构', 'Authority', (row) => row.authorityCode),
    event.text('请求编号', 'Request', (row) => row.requestId),
    event.text('详情（JSON）', 'Details (JSON)', (row) => JSON.stringify(row.details)),
  ],
});

const job = columnsOf<JobView>();

export const jobs = defineSource<JobView>({
  resource: 'jobs',
  label: { zh: '后台任务', en: 'Jobs' },
  access: contract.listJobs.access,
  columns: [
    job.text('编号', 'Id', (row) => row.id),
    job.text('任务', 'Task', (row) => row.task),
    job.text('状态', 'State', (row) => row.state),
    job.number('已试次数', 'Attempts', (row) => row.attempts),
    job.number('最多次数', 'At most', (row) => row.maxAttempts),
    job.instant('计划时间', 'Runs at', (row) => row.runAt),
    job.instant('建立时间', 'Made', (row) => row.createdAt),
    job.text('最后的错误', 'Last error', (row) => row.lastError),
  ],
  open: (db, wanted) => openJobs(db, readList(wanted, jobFilter, ['id']).filter.state),
});
