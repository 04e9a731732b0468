import { text } from 'node:stream/consumers';
import type { Type } from '@nestjs/common';
import type { Command } from 'commander';
import { CreateTokenDto } from '../auth/api-tokens.dto.js';
import { ApiTokensService } from '../auth/api-tokens.service.js';
import type { Role } from '../auth/signed-in.js';
import { RequestValidationPipe } from '../platform/http/validation.js';
import { CreateUserDto } from '../users/users.dto.js';
import { UsersService } from '../users/users.service.js';
import { refused } from './outcome.js';
import { print } from './output.js';
import { inSession, type Open, personOf, type Session } from './session.js';

interface NewUser {
  email: string;
  name: string;
  role: Role;
  password?: string;
  passwordStdin?: boolean;
}

export function addUsers(cli: Command, open: Open): void {
  cli
    .command('user')
    .description('look after the staff')
    .command('create')
    .description('a new colleague; without a password the answer is a link to sign in with once')
    .requiredOption('--email <email>', 'the address to sign in with')
    .requiredOption('--name <name>', 'as colleagues will see it')
    .option('--role <role>', 'member or administrator', 'member')
    .option('--password <password>', 'at least 12 characters; others on this machine may see it')
    .option('--password-stdin', 'read the password from standard input')
    .action(async ({ passwordStdin, ...options }: NewUser) => {
      if (passwordStdin) options.password = (await text(process.stdin)).replace(/\r?\n$/, '');
      const user = await checked(CreateUserDto, options);
      await inSession(open, cli.opts().as, async (session) => {
        requireAdministrator(session);
        const { email, signInLink } = await session.act((em) => session.get(UsersService).create(em, user));
        await print(signInLink ?? email);
      });
    });
  cli
    .command('sign-in-link')
    .description('a link with which a colleague signs in once, within a day')
    .requiredOption('--email <email>', 'whose')
    .action(({ email }: { email: string }) =>
      inSession(open, cli.opts().as, async (session) => {
        requireAdministrator(session);
        const { id } = await personOf(session.application, email);
        const { signInLink } = await session.act((em) => session.get(UsersService).makeSignInLink(em, id));
        await print(signInLink);
      }),
    );
  cli
    .command('token')
    .description('tokens by which programs act as a person')
    .command('create')
    .description('a new token, shown this once: Authorization: Bearer TOKEN')
    .requiredOption('--email <email>', 'as whom it acts')
    .option('--name <name>', 'what it is for', 'command line')
    .action(async ({ email, name }: { email: string; name: string }) => {
      const wanted = await checked(CreateTokenDto, { name });
      await inSession(open, cli.opts().as, async (session) => {
        const { id } = await personOf(session.application, email);
        if (id !== session.actor.id) requireAdministrator(session);
        const { token } = await session.act((em) => session.get(ApiTokensService).create(em, id, wanted.name));
        await print(token);
      });
    });
}

/** By the same rules as through the web. */
function checked<T extends object>(metatype: Type<T>, value: object): Promise<T> {
  return new RequestValidationPipe().transform(value, { type: 'body', metatype }) as Promise<T>;
}

function requireAdministrator({ actor }: Session): void {
  if (actor.role === 'member') throw refused(`${actor.name} is no administrator.`);
}
