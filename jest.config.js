export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/esbuild-transform.js' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageProvider: 'v8',
  // Enough for the slowest test on a busy machine: a test that hangs is to end, a slow one is no failure.
  testTimeout: 60_000,
};
