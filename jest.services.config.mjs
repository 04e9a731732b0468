import config from './jest.config.mjs';

/**
 * What needs a server of Debian's beside PostgreSQL, each spec starting its own as a child process on loopback; and the tests of
 * the queue, of mail and of reminders once more, with the queue in Redis.
 */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/services/**/*.spec.ts',
    ...['jobs', 'mail', 'follow-ups', 'reminders', 'health'].map((folder) => `<rootDir>/test/${folder}/*.spec.ts`),
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  globalSetup: '<rootDir>/test/services/global-setup.mjs',
  globalTeardown: '<rootDir>/test/services/global-teardown.mjs',
};
