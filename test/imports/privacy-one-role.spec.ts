import { oneRoleDatabase } from '../one-role-database.js';
import { proveImports } from './privacy-proofs.js';

/** As it is where the installer gave one address alone: the owner is the application, bound to its own rules by force. */
describe('with one role for everything', () => proveImports(oneRoleDatabase));
