import { Loading } from '../ui/loading.js';

/** To be replaced by the screen. */
export function ImportsPage() {
  return <Loading />;
}
