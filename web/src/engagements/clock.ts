/** The time of day of an instant, where the person sits: "12:04". */
export function clock(instant: string, locale = 'en'): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}
