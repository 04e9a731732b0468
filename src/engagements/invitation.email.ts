import { formatPartialDate } from '../platform/dates/format-date.js';
import { type CalendarEntry, calendarFile, type Party } from '../platform/icalendar/calendar-file.js';
import { type CalendarPart, type MailContent, writeLetter } from '../platform/mail/letter.js';
import { wordsOf } from '../platform/mail/words.js';
import { calendarName } from './engagement.name.js';
import type { Invitation } from './invitation.entity.js';
import { INVITATION_MESSAGES } from './invitation.messages.js';
import { type InvitedMeeting, timesOfMeeting } from './invited-meeting.js';

const t = wordsOf(INVITATION_MESSAGES);

/** What an invitation's mail is made of. */
export interface InvitationMaterial {
  invitation: Pick<Invitation, 'engagementId' | 'told' | 'sequence' | 'calendar'>;
  /** Null: the recipient may know nothing of it, or nothing any more. */
  meeting: InvitedMeeting | null;
  mayCarryWords: boolean;
  attendee: Party;
  organiser: Party;
  /** When the mail was written. */
  at: Date;
  baseUrl: string;
  host: string;
}

/** The mail. Without leave to carry words it has the link alone, and takes out of the calendar what an earlier one put there. */
export function writeInvitation(material: InvitationMaterial): MailContent {
  const { invitation, meeting, mayCarryWords, attendee, baseUrl } = material;
  const letter = { greeting: t('greeting', { name: attendee.name }), signature: t('signature') };
  const url = `${baseUrl}/engagements/${invitation.engagementId}`;
  const calendar = calendarPart(material, url);
  const told = invitation.told === 'meeting' && !mayCarryWords ? 'link' : invitation.told;
  if (!meeting || !mayCarryWords || told === 'withdrawn' || told === 'link') {
    const link = told === 'withdrawn' ? { words: t('linkHome'), url: `${baseUrl}/` } : { words: t('link'), url };
    const words = { subject: t(`${told}.subjectNeutral`), opening: t(`${told}.openingNeutral`) };
    return { ...writeLetter({ ...letter, ...words, link }), calendar };
  }
  const name = calendarName(meeting);
  const words = { subject: t(`${told}.subject`, { name }), opening: t(`${told}.opening`), title: name };
  return { ...writeLetter({ ...letter, ...words, facts: facts(meeting), link: { words: t('link'), url } }), calendar };
}

function facts({ date, time, until, timeZone, place, states, title }: InvitedMeeting): string[] {
  const day = date === null ? '' : formatPartialDate(date);
  const hours = until ? `${time}–${until}` : time;
  const when = time ? t('whenAt', { date: day, time: hours, zone: timeZone }) : day && t('when', { date: day });
  return [when, place ? t('where', { place }) : '', title ? states.join(', ') : ''].filter(Boolean);
}

function calendarPart(material: InvitationMaterial, url: string): CalendarPart | undefined {
  const { invitation, meeting, mayCarryWords, attendee, organiser, at, host } = material;
  const isRequest = invitation.calendar === 'request' && mayCarryWords;
  if (!invitation.calendar) return undefined;
  const isTold = meeting !== null && mayCarryWords && invitation.told !== 'withdrawn';
  const when = isTold ? timesOfMeeting(meeting) : null;
  const entry: CalendarEntry = {
    uid: `meeting-${invitation.engagementId}@${host}`,
    sequence: invitation.sequence,
    changedAt: at,
    when,
    ...(isTold ? { summary: calendarName(meeting), location: meeting.place } : { summary: t('neutral') }),
    ...(isRequest ? { description: url, url } : {}),
    status: !isRequest ? 'CANCELLED' : meeting?.stage === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE',
    isBusy: isRequest && when !== null && 'timeZone' in when,
    ...{ organiser, attendee },
  };
  const method = isRequest ? 'REQUEST' : 'CANCEL';
  return { method, text: calendarFile({ method, entries: [entry] }) };
}
