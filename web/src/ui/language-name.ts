/** A language as people call it: a code by its name ("es": "Spanish"), and any other words as they stand. */
export function languageName(written: string, locale = 'en'): string {
  if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(written)) return written;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(written) ?? written;
}
