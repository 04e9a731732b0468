import { Problem } from '../platform/http/problem.js';
import type { MailActionState } from './mail-actions.dto.js';

const REFUSALS: Record<MailActionState, string> = {
  open: '',
  done: 'It is done already.',
  closed: 'It is closed.',
  dropped: 'It was dropped: nothing will be done about it.',
  deleted: 'It was deleted.',
  'given-away': 'It has been given to somebody else.',
  confidential: 'It is confidential: sign in to attend to it.',
  gone: 'It is not there any more, or not for you.',
};

/** 409: what it is about is no longer as it was when the mail was written; its link stays unused. */
export function noLonger(state: MailActionState): Problem {
  return Problem.conflict(state, REFUSALS[state]);
}

/** 422: whatever the mail is about, this is not done from it. */
export function notOffered(): Problem {
  return Problem.invalid([{ pointer: '/action', code: 'not-offered', detail: 'This cannot be done from its mail.' }]);
}

/** 410: the link itself is over. */
export function over(code: string, detail: string): Problem {
  return new Problem(410, code, detail);
}

export function used(): Problem {
  return over('link-used', 'This link has been used already: it works once.');
}
