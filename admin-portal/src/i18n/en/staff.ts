/** Running the accounts of the office's staff. */
export const staff = {
  staff: {
    create: 'New account',
    open: 'Open the account',
    edit: 'Change the account',
    save: 'Save',
    saved: 'Saved',
    createHint: 'A first password is shown once; hand it over in person. The first sign-in asks for another.',
    editHint:
      'Another role or authority means signing in again; assign what the person holds to others first.',
    usernameHint: 'To sign in; fixed from then on. A small letter first, digits, dots and hyphens allowed',
    emailHint: 'Receives the daily digest, and can be used to sign in',
    block: 'Block the account',
    blocked: 'Blocked',
    blockEffect: '%{name} is signed out at once and cannot sign in until the account is restored.',
    unblock: 'Restore the account',
    unblocked: 'Restored',
    unblockEffect: '%{name} can sign in again with the old password.',
    holds:
      'One filing is in this person’s hands; assign it to somebody else. |||| %{smart_count} filings are in this person’s hands; assign them to others.',
    reset: 'Reset the password',
    resetEffect: 'The password of %{name} ends at once; the new first one has to be changed at the sign-in.',
    password: {
      title: 'First password',
      once: 'Shown this once. Note it down and hand it over in person.',
      label: 'First password',
      copy: 'Copy',
      copied: 'Copied',
      done: 'Noted',
    },
  },
};
