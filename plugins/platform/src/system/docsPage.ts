import { OPERATIONS, type Operation } from '@zaoce/domain';

/** A plain page to browse the API: no script, no foreign host. The machine-readable form is `/api/openapi.json`. */
export function docsPage(): string {
  const tags = [...new Set(OPERATIONS.map((operation) => operation.tag))];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>造册接口文档 · Zaoce API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{font:15px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d8dde5;padding:.35rem .5rem;text-align:left;vertical-align:top}
code{font-family:ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}.m{text-transform:uppercase;font-weight:600}</style></head><body>
<main><h1>造册接口文档</h1><p>OpenAPI 3.1：<a href="/api/openapi.json">/api/openapi.json</a></p>
${tags.map((tag) => section(tag)).join('')}</main></body></html>`;
}

function section(tag: string): string {
  const rows = OPERATIONS.filter((operation) => operation.tag === tag)
    .map(row)
    .join('');
  return `<h2>${tag}</h2><table><thead><tr><th>方法</th><th>路径</th><th>说明</th><th>角色</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function row(operation: Operation): string {
  const roles = operation.access === 'public' ? '公开' : operation.access.join('、');
  const marks = [operation.ifMatch ? 'If-Match' : '', operation.idempotent ? 'Idempotency-Key' : '']
    .filter(Boolean)
    .join('、');
  return `<tr><td class="m">${operation.method}</td><td><code>/api${operation.path}</code></td>
<td>${operation.summary.zh}<br>${operation.summary.en}${marks ? `<br><code>${marks}</code>` : ''}</td><td>${roles}</td></tr>`;
}
