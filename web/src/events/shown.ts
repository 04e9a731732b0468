/** The sides of the screen of events. */
export const SHOWN = ['upcoming', 'past', 'undated', 'recurring'] as const;
export type Shown = (typeof SHOWN)[number];

export function isShown(word: string | undefined): word is Shown {
  return SHOWN.some((one) => one === word);
}
