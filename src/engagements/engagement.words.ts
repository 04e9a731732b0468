/** As written, and in any of its English forms. */
const words = (parameter: string) =>
  `websearch_to_tsquery('simple', ${parameter}) || websearch_to_tsquery('english', ${parameter})`;

/**
 * SQL: what is looked for in the column `words` of engagement_search. A query without any word that the index knows
 * (`querytree` says '' or 'T') would read everything, and is to find nothing.
 * @param all the parameter with the words, @param before with those before the last, @param last with the last when it may be unfinished
 */
export function askedWords(all: string, before: string, last: string): string {
  return `${words(all)} || case when ${last}::text is null then ''::tsquery
    else (${words(before)}) && to_tsquery('simple', ${last}) end`;
}

/** Whoever still types has not finished the last word: it counts as a beginning too. */
export function unfinished(q: string): [before: string | null, last: string | null] {
  const [, before, last] = /^([\p{L}\p{N}\s]*?)([\p{L}\p{N}]{2,})$/u.exec(q) ?? [];
  return last === undefined ? [null, null] : [before ?? '', `${last}:*`];
}
