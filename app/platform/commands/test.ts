import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { generate } from './generate.mjs'
import { buildWhenStale } from './make-build'
import { report } from './report'

type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const RESULTS = '.cache/tests.json'

/** `npm test`: every test, and one last line that says how it went. What follows `--` goes to vitest. */
await report(async () => {
  const args = process.argv.slice(2)
  generate()
  const project = args.find((_, index) => args[index - 1] === '--project')
  if (!project || project === 'journeys') await buildWhenStale()
  mkdirSync('.cache', { recursive: true })
  rmSync(RESULTS, { force: true })
  const code = await vitest(args)
  const { passed, failed } = count(code)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})

function vitest(args: string[]): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: 'inherit',
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** A file that could not even be loaded counts as a failure, and so does an error outside any test. */
function count(code: number): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, testResults } = readResults()
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function readResults(): Report {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
