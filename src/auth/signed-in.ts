/** What somebody may do beside reading and writing: administrators look after users and teams. */
export const ROLES = ['administrator', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Who makes this request. */
export interface SignedIn {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** The session of a browser; null for a personal API token. */
  sessionId: string | null;
}
