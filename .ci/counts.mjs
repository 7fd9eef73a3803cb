// Prints "<passed> <failed>" from jest's JSON; a file of tests that does not even start counts as a failure.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
console.log(numPassedTests, numFailedTests + numRuntimeErrorTestSuites);
