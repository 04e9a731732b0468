/** By which a mail is known that the built-in catcher took. */
export const CAUGHT = 'kept in the Outbox; it does not leave this machine';
