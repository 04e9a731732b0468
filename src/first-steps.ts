import type { INestApplicationContext } from '@nestjs/common';
import { Config } from './platform/config/config.js';
import { ReferenceService } from './reference/reference.service.js';
import { UsersService } from './users/users.service.js';

/**
 * What every start makes sure of: the operator, the reference data, somebody who can sign in.
 * @returns a one-time sign-in link while nobody has signed in yet
 */
export async function firstSteps(app: INestApplicationContext): Promise<string | null> {
  const users = app.get(UsersService);
  await users.ensureOperator();
  await app.get(ReferenceService).load();
  return users.ensureFirstAdministrator(app.get(Config));
}
