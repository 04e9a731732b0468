/** What a program says that it has: the tags of If-None-Match, the date of If-Modified-Since. */
export interface Has {
  tags: string | undefined;
  since: string | undefined;
}

/** Whether that is what there is (RFC 9110, section 13): where tags are given, the date does not count. */
export function hasIt({ tags, since }: Has, now: { tag: string; since: Date }): boolean {
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === now.tag);
  }
  const moment = since === undefined ? Number.NaN : Date.parse(since);
  return moment >= now.since.getTime();
}
