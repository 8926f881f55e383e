/** Lists as files; the audit trail as a whole. */
export const exportWords = {
  trail: {
    ofRecord: 'Its entries in the audit trail',
    length: '%{chains} chains, %{entries} entries.',
    unchecked: 'Checked every night; not yet checked.',
    lastCheck: 'Last check',
    whole: 'found it whole.',
    broken: 'found %{faults} faults: run npm run audit:verify.',
  },
  export: {
    button: 'Export',
    busy: 'Exporting…',
    mine: 'My exports',
    rows: '%{smart_count} rows with the present filter',
    note: 'ID numbers are masked; every export is in the audit trail',
    saved: 'Exported; the browser has saved the file',
    later:
      '%{rows} rows: the file is being made. You will be told when it is ready, and find it under “My exports”',
    download: 'Download',
    format: { xlsx: 'Excel workbook (XLSX)', csv: 'CSV file' },
    state: {
      waiting: 'Waiting',
      running: 'Being made',
      ready: 'Ready',
      failed: 'Could not be made',
      expired: 'Expired and deleted',
    },
  },
};
