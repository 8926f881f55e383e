/** What each fault is in words. */
const words = {
  changed: ['内容被改动', 'changed'],
  missing: ['缺失', 'missing'],
  'broken-link': ['与前一条不衔接（被替换或移位）', 'does not follow on the one before: replaced or moved'],
  'cut-off': ['末尾缺失', 'missing at the end'],
  'head-differs': ['链尾记录不符', 'the chain does not end as its head says'],
  'anchor-differs': [
    '与外部留存的记录不符（全链被重写）',
    'not what was noted elsewhere: the trail was rewritten',
  ],
  'anchor-missing': ['外部留存的记录已不存在', 'noted elsewhere, and gone'],
};

/**
 * A fault of the trail on one line, Chinese then English.
 *
 * @param {import('@zaoce/audit').TrailFault} fault
 */
export function describeFault({ chain, sequence, until, fault }) {
  const [zh = fault, en = fault] = words[fault];
  const place = until && until > sequence ? `${sequence}–${until}` : `${sequence}`;
  return `✗ ${chain} #${place}  ${zh}  ${en}`;
}
