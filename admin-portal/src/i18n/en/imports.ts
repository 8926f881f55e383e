/** Lists that come as files. */
export const imports = {
  import: {
    button: 'Import',
    of: 'Import: %{list}',
    byProgram: 'Reported by a program',
    guide:
      'Download the template and fill it in. CSV (UTF-8 or GB 18030) and XLSX are accepted, at most %{rows} rows and %{size} MB. Every row is looked at first; nothing is written until you confirm it.',
    template: 'Template as %{kind}',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    uploading: 'Uploading',
    read: 'Looking at every row; %{rows} so far',
    errors: 'Rows that are wrong',
    downloadErrors: 'Download all problems (CSV)',
    error: { row: 'Row', column: 'Column', value: 'Value', problem: 'Problem' },
    page: { first: 'First page', last: 'Last page', next: 'Next page', previous: 'Previous page' },
    commit: 'Import now',
    commitTitle: 'Confirm the import',
    willWrite:
      '%{new} records are added, %{changed} corrected; %{same} are the same already and stay untouched.',
    willSkip: '%{wrong} rows that are wrong are left out.',
    follows: {
      qualifications:
        'Who is on the list can claim an account; who has one already gets the new record in it.',
      'education-records': 'The records attach to the open filings of their people, who cannot change them.',
    },
    done: 'Imported: %{new} added, %{changed} corrected.',
    giveUp: 'Give up',
    state: {
      waiting: 'Waiting',
      reading: 'Being checked',
      checked: 'Checked, to be confirmed',
      committed: 'Imported',
      failed: 'Not readable',
      cancelled: 'Given up',
      expired: 'Expired',
    },
  },
};
