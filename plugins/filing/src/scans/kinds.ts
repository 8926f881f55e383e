/** The stamped application form: the one kind of scan whose code is read. */
export const APPLICATION_FORM = 'application-form';
