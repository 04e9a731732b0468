import type { Link } from '../platform/mail/letter.js';
import type { MailActionName } from '../platform/mail/mail-action.entity.js';
import { wordsOf } from '../platform/mail/words.js';
import type { DatedThing } from './dated-things.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

/** Where the token stands in what the Outbox shows. */
export const BLANK = 'known-to-the-recipient-alone';

/** Of what is confidential nothing is done from a mail, which may be read by others than its reader. */
export function actionsFromMail({ actions, isConfidential }: DatedThing): MailActionName[] {
  return isConfidential ? [] : actions;
}

/** The page on which the reader of a mail acts. */
export function actionPage(baseUrl: string, token: string): string {
  return `${baseUrl}/from-mail/${token}`;
}

/** A link to that page for each thing that one may do there. */
export function actionLinks(page: string, actions: MailActionName[]): Link[] {
  return actions.map((name) => ({ words: t(`action.${name}`), url: `${page}?do=${name}` }));
}
