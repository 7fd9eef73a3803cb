/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/harness/build.mjs',
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/release/'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': '<rootDir>/tests/harness/transform.mjs',
  },
  testTimeout: 60_000,
  // Jest leaves one core free by itself, which doubles the time where there are two.
  maxWorkers: '100%',
};
