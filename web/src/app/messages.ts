import common from '../messages/en/common.json';
import engagements from '../messages/en/engagements.json';
import search from '../messages/en/search.json';
import shell from '../messages/en/shell.json';
import signIn from '../messages/en/sign-in.json';

/** The catalogues, one a feature; English is the only language so far, and the reference for all others. */
export const en = { common, engagements, search, shell, 'sign-in': signIn };
