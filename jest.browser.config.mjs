import config from './jest.config.mjs';

const { globalSetup, globalTeardown, testPathIgnorePatterns, ...shared } = config;

/** The built application in a real browser; each file starts a server and a PostgreSQL of its own. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/browser/*.spec.ts'],
  testTimeout: 180_000,
};
