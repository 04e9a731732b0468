import { text } from 'node:stream/consumers';
import { CreateTokenDto } from '../auth/api-tokens.dto.js';
import { ApiTokensService } from '../auth/api-tokens.service.js';
import { CreateUserDto } from '../users/users.dto.js';
import { UsersService } from '../users/users.service.js';
import { checked } from './checked.js';
import { refused } from './outcome.js';
import { print } from './output.js';
import { inSession, type Open, personOf, type Session } from './session.js';

/** What the command line was told. */
export interface NewUserOptions {
  email: string;
  name: string;
  role: string;
  password?: string;
  passwordStdin?: boolean;
}

/** Prints the address or, without a password, the link to sign in with. */
export async function createUser(
  open: Open,
  as: string | undefined,
  { passwordStdin, ...options }: NewUserOptions,
): Promise<void> {
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : options.password;
  const user = await checked(CreateUserDto, password === undefined ? options : { ...options, password });
  await inSession(open, as, async (session) => {
    requireAdministrator(session);
    const { email, signInLink } = await session.act((em) => session.get(UsersService).create(em, user));
    await print(signInLink ?? email);
  });
}

export async function makeSignInLink(open: Open, as: string | undefined, email: string): Promise<void> {
  await inSession(open, as, async (session) => {
    requireAdministrator(session);
    const { id } = await personOf(session.application, email);
    const { signInLink } = await session.act((em) => session.get(UsersService).makeSignInLink(em, id));
    await print(signInLink);
  });
}

/** Prints the token, this once. */
export async function createToken(open: Open, as: string | undefined, email: string, name: string): Promise<void> {
  const wanted = await checked(CreateTokenDto, { name });
  await inSession(open, as, async (session) => {
    const { id } = await personOf(session.application, email);
    if (id !== session.actor.id) requireAdministrator(session);
    const { token } = await session.act((em) => session.get(ApiTokensService).create(em, id, wanted.name));
    await print(token);
  });
}

function requireAdministrator({ actor }: Session): void {
  if (actor.role === 'member') throw refused(`${actor.name} is no administrator.`);
}
