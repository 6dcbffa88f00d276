import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { plainScripts } from './app/platform/scripts/plain-scripts'

const onDatabase = ['tests/**/*.db.test.ts', 'tests/**/*.db.test.tsx', 'tests/routes/**/*.test.{ts,tsx}']
/** The rules and the database share their workers, whatever the machine. */
const workers = Math.min(Math.max(os.availableParallelism(), 2), 4)
const inBrowser = ['tests/journeys/**/*.test.ts']

/** The example is looked at before journeys change it or its clock; whatever takes long begins before what is soon over. */
const FIRST = [
  'the-example',
  'a-second-enclave',
  'a-booking-week',
  'a-month-of-rent',
  'a-lease',
  'hostile',
  'matrix',
  'once',
  'every-state',
  'walk',
  'recount',
  'kill',
  'leaks',
  'audiences',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = FIRST.indexOf(path.basename(moduleId).split('.')[0] ?? '')
      return found < 0 ? FIRST.length : found
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  plugins: [plainScripts()],
  resolve: { alias: { '~': path.resolve('app') } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...onDatabase, ...inBrowser],
          setupFiles: ['tests/support/strict.ts'],
          // Milliseconds each; on a machine that does other things as well nobody waits for the clock.
          testTimeout: 30_000,
          // Pure rules leave nothing behind, so their files need no process each.
          isolate: false,
          maxWorkers: workers,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: onDatabase,
          // Loading the product anew for each of a hundred files took a third of the time; files tidy up instead.
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/strict.ts', 'tests/support/own-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: inBrowser,
          globalSetup: ['tests/journeys/support/setup.ts'],
          setupFiles: ['tests/support/strict.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // One process and one browser for all: each file brings people and pages of its own.
          isolate: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
