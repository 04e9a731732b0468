import type { Command } from 'commander';
import type { Open } from './session.js';
import type { NewUserOptions } from './staff.js';

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
    .action(async (options: NewUserOptions) => {
      const { createUser } = await import('./staff.js');
      await createUser(open, cli.opts().as, options);
    });
  cli
    .command('sign-in-link')
    .description('a link with which a colleague signs in once, within a day')
    .requiredOption('--email <email>', 'whose')
    .action(async ({ email }: { email: string }) => {
      const { makeSignInLink } = await import('./staff.js');
      await makeSignInLink(open, cli.opts().as, email);
    });
  cli
    .command('token')
    .description('tokens by which programs act as a person')
    .command('create')
    .description('a new token, shown this once: Authorization: Bearer TOKEN')
    .requiredOption('--email <email>', 'as whom it acts')
    .option('--name <name>', 'what it is for', 'command line')
    .action(async ({ email, name }: { email: string; name: string }) => {
      const { createToken } = await import('./staff.js');
      await createToken(open, cli.opts().as, email, name);
    });
}
