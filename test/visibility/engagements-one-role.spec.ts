import { oneRoleDatabase } from '../one-role-database.js';
import { proveEngagements } from './engagement-proofs.js';

/** As it is where the installer gave one address alone: the owner is the application, bound to its own rules by force. */
describe('with one role for everything', () => proveEngagements(oneRoleDatabase));
