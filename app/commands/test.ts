import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { generate } from './generate.mjs'
import { buildWhenStale } from './build/make-build'
import { report } from './report'

type Report = {
  numTotalTests: number
  numPassedTests: number
  numFailedTests: number
  testResults: FileResult[]
}
type FileResult = { name: string; status: string; message?: string; assertionResults: TestResult[] }
type TestResult = { fullName: string; status: string; failureMessages?: string[] }
type Run = { code: number; results: Report }

const RESULTS = '.cache/tests.json'
const OF_JOURNEYS = '.cache/journeys.json'
/** A little behind whatever else wants the processor. */
const YIELDING = 5
const LONGEST_MESSAGE = 2_000

/** `npm test`: every test, what failed once more at the end, and one last line that says how it went. What follows `--` goes to vitest. */
await report(async () => {
  const args = process.argv.slice(2)
  generate()
  mkdirSync('.cache', { recursive: true })
  const runs = args.length > 0 ? [await chosen(args)] : await everything()
  writeFileSync(RESULTS, JSON.stringify(joined(runs.map(({ results }) => results))))
  for (const { results } of runs)
    for (const line of results.testResults.flatMap(failuresOf)) console.log(line)
  const counts = runs.map(count)
  const [passed, failed] = [sum(counts.map((one) => one.passed)), sum(counts.map((one) => one.failed))]
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})

async function chosen(args: string[]): Promise<Run> {
  const project = args.find((_, index) => args[index - 1] === '--project')
  if (!project || project === 'journeys') await buildWhenStale()
  return vitest(args, RESULTS)
}

/**
 * Journeys take one step after the other and the longest, so they go beside the other tests, which make do with
 * what they leave; what journeys say comes in one piece once they are over.
 */
async function everything(): Promise<Run[]> {
  let said = ''
  const journeys = buildWhenStale().then(() =>
    vitest(['--project', 'journeys'], OF_JOURNEYS, { hear: (text) => (said += text) }),
  )
  const [others] = await Promise.all([
    vitest(['--project', 'rules', '--project', 'db'], RESULTS, { yielding: true }),
    journeys.catch(() => undefined),
  ])
  process.stdout.write(said)
  return [others, await journeys]
}

type How = { hear?: (text: string) => void; yielding?: boolean }

function vitest(args: string[], file: string, { hear, yielding }: How = {}): Promise<Run> {
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  if (yielding && child.pid) os.setPriority(child.pid, YIELDING)
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => hear?.(text))
  }
  return new Promise((resolve) => {
    const end = (code: number) => resolve({ code, results: readResults(file) })
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}

/** A file that could not even be loaded counts as a failure, and so does an error outside any test. */
function count({ code, results }: Run): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, testResults } = results
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}

/** What failed in a file, each with the beginning of its message: the end of a long log is all that some readers keep. */
function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && failed.length === 0) return [`FAILED ${name}\n${beginning(message)}`]
  return failed.map(
    (test) => `FAILED ${name} > ${test.fullName}\n${beginning(test.failureMessages?.join('\n'))}`,
  )
}

function beginning(message = ''): string {
  return message.slice(0, LONGEST_MESSAGE)
}

/** What several runs found, as if they had been one. */
function joined(reports: Report[]): Report {
  return {
    ...reports[0],
    numTotalTests: sum(reports.map((one) => one.numTotalTests)),
    numPassedTests: sum(reports.map((one) => one.numPassedTests)),
    numFailedTests: sum(reports.map((one) => one.numFailedTests)),
    testResults: reports.flatMap(({ testResults }) => testResults),
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function readResults(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
