import { scratchDatabase } from '../scratch-database.js';
import { proveEngagements } from './engagement-proofs.js';

/** As the embedded database is: one role owns, another is the application. */
describe('with two roles', () => proveEngagements(scratchDatabase));
