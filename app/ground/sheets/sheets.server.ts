import { fork } from 'node:child_process'
import path from 'node:path'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { SheetCell } from './cell'

export type Sheet = { sheet: string; data: SheetCell[][] }
export type WorkbookRefusal = 'unreadable' | 'too_large' | 'too_heavy'

const CHILD = path.resolve('app/ground/sheets/sheet-child.mjs')
const MEMORY_MB = 256
const MOST_SECONDS = 20
/** So many workbooks are read at once; the next ones wait. */
const AT_ONCE = 2

type Answer = { sheets: Sheet[] } | { refusal: 'unreadable' | 'too_large' }

let reading = 0
const waiting: (() => void)[] = []

/**
 * The sheets of a workbook on disk, read in a process of its own with little memory and little time (seconds): no file
 * of any shape stops this one. Refused as `too_large` by what it declares, as `too_heavy` when the process was ended.
 */
export async function readWorkbook(
  file: string,
  { seconds = MOST_SECONDS } = {},
): Promise<Outcome<Sheet[], WorkbookRefusal>> {
  if (reading >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else reading += 1
  try {
    const answer = await answerOf(file, seconds)
    if (!answer) return refuse('too_heavy')
    return 'sheets' in answer ? ok(answer.sheets) : refuse(answer.refusal)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else reading -= 1
  }
}

/** What the child says; null when it died or was ended before it said anything. It is told nothing but the file. */
function answerOf(file: string, seconds: number): Promise<Answer | null> {
  const child = fork(CHILD, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    env: { NODE_ENV: process.env.NODE_ENV },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    const end = (answer: Answer | null) => {
      clearTimeout(late)
      resolve(answer)
    }
    child.once('message', (answer) => end(answer as Answer))
    child.once('error', () => end(null))
    child.once('exit', () => end(null))
    child.send(file, () => undefined)
  })
}
