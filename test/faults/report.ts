/** A line of the harness's report. */
export interface Report {
  cells: string[];
  /** Whether what is promised was kept. */
  kept: boolean;
}
