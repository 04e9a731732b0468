/** Why the application cannot start, as one sentence for the console that names what to change. */
export class StartupError extends Error {
  override name = 'StartupError';
}
