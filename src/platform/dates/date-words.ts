/** The words around a formatted date; month names come from Intl. `{…}` are filled in. */
export interface DateWords {
  undated: string;
  /** `{start}`, `{end}` */
  between: string;
  /** `{year}`, `{nextYear}`: a winter lies in two years, and saying only one would leave open which. */
  seasons: { spring: string; summer: string; autumn: string; winter: string };
}

/** English. */
export const EN_DATE_WORDS: DateWords = {
  undated: 'undated',
  between: 'between {start} and {end}',
  seasons: {
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}–{nextYear}',
  },
};
