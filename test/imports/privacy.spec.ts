import { scratchDatabase } from '../scratch-database.js';
import { proveImports } from './privacy-proofs.js';

/** As the embedded database is: one role owns, another is the application. */
describe('with two roles', () => proveImports(scratchDatabase));
