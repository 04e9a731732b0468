import { Injectable } from '@nestjs/common';
import type { TFunction } from 'i18next';
import type { SignedIn } from '../auth/signed-in.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { wordsOf } from '../platform/mail/words.js';
import { timeZoneOf } from '../users/time-zone-of.js';
import { bouncesFinding } from './bounces.finding.js';
import { clockFinding } from './clock.finding.js';
import type { Facts } from './facts.js';
import { FactsService } from './facts.service.js';
import { ABOUTS, type About, type Finding } from './finding.js';
import { HEALTH_MESSAGES } from './health.messages.js';
import { MachineFindings } from './machine.findings.js';
import { mailFinding } from './mail.finding.js';
import { Moments } from './moments.js';
import { aheadFinding, deliveriesFinding, tally } from './own-mail.js';
import { othersVerdict, ownVerdict } from './own-verdict.js';
import { queueFinding } from './queue.finding.js';
import { remindersFinding } from './reminders.finding.js';
import { settingsFinding } from './settings.finding.js';
import { type Verdict, verdictOf } from './verdict.js';
import { workerFinding, workFinding } from './worker.finding.js';

const t = wordsOf(HEALTH_MESSAGES);

/** What anybody of us is told; of the rest only what is bad, in words alone. */
const FOR_COLLEAGUES: readonly About[] = ['worker', 'mail', 'reminders', 'ahead', 'deliveries'];

/** All that was found, with what follows from it for tomorrow's reminders. */
export interface Report {
  at: Date;
  verdict: Verdict;
  findings: Finding[];
}

/** The one place where it is said how the application is: the page, the API and the command line tell what is found here. */
@Injectable()
export class HealthService {
  constructor(
    private readonly facts: FactsService,
    private readonly machine: MachineFindings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For strangers and for every screen: the facts and one sentence, which names nothing and nobody. */
  async probe(): Promise<{ facts: Facts | null; verdict: Verdict }> {
    const facts = await this.facts.read().catch(() => null);
    if (!facts) return { facts, verdict: { is: 'bad', words: t('verdict.database') } };
    const findings = [...workFindings(t, this.moments('UTC'), facts), await this.machine.disk(t)];
    return { facts, verdict: verdictOf(t, facts, findings) };
  }

  /** For whoever looks at the page: administrators see all of it, others what concerns themselves. */
  async report(actor: SignedIn): Promise<Report> {
    const facts = await this.facts.read();
    const administrator = actor.role === 'administrator';
    const zone = await this.zoneOf(actor.id);
    const own = await this.database.asActor(actor.id, (em) => tally(em, actor.id, facts.now, zone));
    const all = administrator ? await this.database.asSystem((em) => tally(em, null, facts.now, zone)) : null;
    const moments = this.moments(zone);
    const personal = [aheadFinding(t, moments, own, all), deliveriesFinding(t, moments, own, all)];
    const machine = administrator ? await this.machine.all(t) : [await this.machine.disk(t)];
    const found = sorted([...workFindings(t, moments, facts), ...personal, ...machine]);
    const findings = administrator ? found : found.filter(isForColleagues).map(withoutInternals);
    const verdict = verdictOf(t, facts, found);
    const exception = ownVerdict(t, facts.now, own) ?? (all && othersVerdict(t, all));
    return { at: facts.now, verdict: (verdict.is === 'fine' && exception) || verdict, findings };
  }

  /** For the command line: everything, asked now. */
  async examine(zone: string): Promise<Report> {
    const facts = await this.facts.readAlone();
    const findings = sorted([...workFindings(t, this.moments(zone), facts), ...(await this.machine.all(t))]);
    const all = await this.database.asSystem((em) => tally(em, null, facts.now, zone));
    const verdict = verdictOf(t, facts, findings);
    return { at: facts.now, verdict: (verdict.is === 'fine' && othersVerdict(t, all)) || verdict, findings };
  }

  private moments(zone: string): Moments {
    return new Moments(t, this.clock.now(), zone);
  }

  private zoneOf(person: string): Promise<string> {
    return this.database.asNobody((em) => timeZoneOf(em, person));
  }
}

function workFindings(words: TFunction, moments: Moments, facts: Facts): Finding[] {
  return [
    clockFinding(words, moments, facts),
    settingsFinding(words, facts),
    workerFinding(words, moments, facts),
    workFinding(words, moments, facts),
    queueFinding(words, facts),
    mailFinding(words, moments, facts),
    remindersFinding(words, moments, facts),
    bouncesFinding(words, moments, facts),
  ];
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => ABOUTS.indexOf(a.about) - ABOUTS.indexOf(b.about));
}

function isForColleagues({ about, is }: Finding): boolean {
  return FOR_COLLEAGUES.includes(about) || is === 'bad';
}

function withoutInternals(finding: Finding): Finding {
  return { ...finding, detail: null, todo: null };
}
