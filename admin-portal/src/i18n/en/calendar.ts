/** The working-day calendar. */
export const calendar = {
  calendar: {
    provisional:
      'The due date of one filing is provisional; entering the notice computes it anew. |||| The due dates of %{smart_count} filings are provisional; entering the notice computes them anew.',
    notLoaded: 'The notice of this year is not entered; weekends and the holidays of the law are assumed.',
    enter: 'Enter the notice',
    again: 'Correct the notice',
    holiday: 'Weekdays off',
    workday: 'Weekend days worked',
    source: 'Name and number of the notice',
    sourceHint: 'Such as “国办发明电〔2025〕7 号”',
    notice: 'The notice',
    noticeHint: 'Paste the text of the State Council’s notice, or one day a line, such as 2027-01-01,holiday',
    read: 'One day read; please compare |||| %{smart_count} days read; please compare',
    save: 'Save and compute due dates anew',
    saved: '%{year} is entered; due dates are being computed anew',
    weekday: { 0: 'Sun', 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat' },
  },
};
