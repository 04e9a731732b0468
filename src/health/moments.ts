import type { TFunction } from 'i18next';

const SECOND = 1_000;
const UNITS = [
  ['seconds', SECOND, 90 * SECOND],
  ['minutes', 60 * SECOND, 90 * 60 * SECOND],
  ['hours', 3_600 * SECOND, 36 * 3_600 * SECOND],
  ['days', 86_400 * SECOND, Number.POSITIVE_INFINITY],
] as const;

/** Moments in words, as somebody in this time zone says them now. */
export class Moments {
  constructor(
    private readonly t: TFunction,
    readonly now: Date,
    private readonly zone: string,
  ) {}

  /** `40 seconds ago`, or `just now`, which is also what lies ahead by a clock that is behind. */
  ago(moment: Date): string {
    const milliseconds = this.now.getTime() - moment.getTime();
    return milliseconds < 2 * SECOND ? this.t('just-now') : this.t('ago', { span: this.span(milliseconds) });
  }

  /** `3 hours`. @param milliseconds negative counts as nothing */
  span(milliseconds: number): string {
    const length = Math.max(0, milliseconds);
    const [unit, size] = UNITS.find(([, , below]) => length < below)!;
    return this.t(`span.${unit}`, { count: Math.round(length / size) });
  }

  /** `14:05` of today, else `Friday 3 December at 14:05`. */
  at(moment: Date): string {
    return this.isOn(moment, this.now) ? this.time(moment) : this.dated('at', moment);
  }

  /** `at 14:05`, `tomorrow at 14:05`, `on Friday 3 December at 14:05`. */
  when(moment: Date): string {
    const tomorrow = new Date(this.now.getTime() + 86_400_000);
    if (this.isOn(moment, this.now)) return this.t('when.today', { time: this.time(moment) });
    return this.dated(this.isOn(moment, tomorrow) ? 'when.tomorrow' : 'when.other', moment);
  }

  private dated(words: string, moment: Date): string {
    const date = this.format(moment, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
    return this.t(words, { date, time: this.time(moment) });
  }

  private time(moment: Date): string {
    return this.format(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  private isOn(moment: Date, other: Date): boolean {
    return this.day(moment) === this.day(other);
  }

  private day(moment: Date): string {
    return this.format(moment, { year: 'numeric', month: '2-digit', day: '2-digit' });
  }

  private format(moment: Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: this.zone }).format(moment);
  }
}
