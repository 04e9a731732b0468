import { Foundations1795000000001 } from '../migrations/0001-foundations.js';
import { People1795000000002 } from '../migrations/0002-people.js';
import { World1795000000003 } from '../migrations/0003-world.js';
import { Engagements1795000000004 } from '../migrations/0004-engagements.js';
import { FollowUps1795000000005 } from '../migrations/0005-follow-ups.js';
import { Imports1795000000006 } from '../migrations/0006-imports.js';
import { Campaigns1795000000007 } from '../migrations/0007-campaigns.js';
import { ReminderRules1795000000008 } from '../migrations/0008-reminder-rules.js';
import { Events1795000000009 } from '../migrations/0009-events.js';
import { RepeatedFollowUps1795000000010 } from '../migrations/0010-repeated-follow-ups.js';
import { DeliveryStates1795000000011 } from '../migrations/0011-delivery-states.js';
import { Bounces1795000000012 } from '../migrations/0012-bounces.js';
import { MailRules1795000000013 } from '../migrations/0013-mail-rules.js';
import { MailOfAReminder1795000000014 } from '../migrations/0014-mail-of-a-reminder.js';
import { DigestsAndNudges1795000000015 } from '../migrations/0015-digests-and-nudges.js';
import { Calendar1795000000016 } from '../migrations/0016-calendar.js';
import { Invitations1795000000017 } from '../migrations/0017-invitations.js';
import { ExportsOfLists1795000000018 } from '../migrations/0018-exports-of-lists.js';
import { Health1795000000019 } from '../migrations/0019-health.js';
import { MailSenders1795000000021 } from '../migrations/0021-mail-senders.js';
import { MessageIds1795000000022 } from '../migrations/0022-message-ids.js';
import { LinksOfMailsEnd1795000000023 } from '../migrations/0023-links-of-mails-end.js';
import { CalledOff1795000000024 } from '../migrations/0024-called-off.js';
import { SnoozedCampaigns1795000000025 } from '../migrations/0025-snoozed-campaigns.js';
import { OneRepetition1795000000026 } from '../migrations/0026-one-repetition.js';
import { Endorsements1795000000027 } from '../migrations/0027-endorsements.js';
import { SuspendedReminders1795000000028 } from '../migrations/0028-suspended-reminders.js';
import { CaughtMails1795000000029 } from '../migrations/0029-caught-mails.js';

/** In the order they run. A list and not a glob: the same under Jest, from source and from dist. */
export const migrations = [
  Foundations1795000000001,
  People1795000000002,
  World1795000000003,
  Engagements1795000000004,
  FollowUps1795000000005,
  Imports1795000000006,
  Campaigns1795000000007,
  ReminderRules1795000000008,
  Events1795000000009,
  RepeatedFollowUps1795000000010,
  DeliveryStates1795000000011,
  Bounces1795000000012,
  MailRules1795000000013,
  MailOfAReminder1795000000014,
  DigestsAndNudges1795000000015,
  Calendar1795000000016,
  Invitations1795000000017,
  ExportsOfLists1795000000018,
  Health1795000000019,
  MailSenders1795000000021,
  MessageIds1795000000022,
  LinksOfMailsEnd1795000000023,
  CalledOff1795000000024,
  SnoozedCampaigns1795000000025,
  OneRepetition1795000000026,
  Endorsements1795000000027,
  SuspendedReminders1795000000028,
  CaughtMails1795000000029,
];
