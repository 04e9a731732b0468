/** What hangs on several engagements, by engagement, in the order it came. */
export class ByEngagement<T> {
  private readonly lists = new Map<string, T[]>();

  static of<R extends { engagementId: string }, T>(rows: R[], view: (row: R) => T): ByEngagement<T> {
    const grouped = new ByEngagement<T>();
    for (const row of rows) {
      const list = grouped.lists.get(row.engagementId);
      if (list) list.push(view(row));
      else grouped.lists.set(row.engagementId, [view(row)]);
    }
    return grouped;
  }

  /** Empty where nothing hangs on it. */
  of(engagementId: string): T[] {
    return this.lists.get(engagementId) ?? [];
  }
}
