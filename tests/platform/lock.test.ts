import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { lockFolder } from '~/platform/postgres/lock.server'
import { isAlive, startOf } from '~/platform/postgres/processes.server'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-lock-'))
})

const leave = (holder: string) => writeFileSync(path.join(folder, 'feidi.lock'), holder)

test('a second start in the same folder is told which one runs', () => {
  const unlock = lockFolder(folder, 'http://127.0.0.1:3000')
  expect(() => lockFolder(folder, 'http://127.0.0.1:3001')).toThrow(
    'Feidi is already running in this folder: http://127.0.0.1:3000',
  )
  unlock()
  expect(() => lockFolder(folder, 'x')()).not.toThrow()
})

test('a lock left by a process that is gone is taken over', () => {
  leave(JSON.stringify({ pid: 999_999_999, start: 'long ago', url: '' }))
  expect(() => lockFolder(folder, 'x')()).not.toThrow()
})

test('a lock whose pid now belongs to a stranger is taken over', () => {
  leave(JSON.stringify({ pid: process.ppid, start: 'another start', url: '' }))
  expect(() => lockFolder(folder, 'x')()).not.toThrow()
})

test('a lock cut short while it was written is taken over', () => {
  leave('{"pid":')
  expect(() => lockFolder(folder, 'x')()).not.toThrow()
})

test.runIf(process.platform === 'linux')(
  'a process that has ended but was never collected holds no lock',
  async () => {
    const shell = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 5'])
    const pid = await new Promise<number>((resolve) =>
      shell.stdout.once('data', (text: Buffer) => resolve(Number(text.toString()))),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([isAlive(pid), startOf(pid)]).toEqual([false, null])
    shell.kill()
  },
)
