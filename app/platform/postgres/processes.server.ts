import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !isZombie(statOf(pid))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process began, as the system writes it: with the pid it names one process for ever. */
export function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const fields = statOf(pid)
      return isZombie(fields) ? null : `${boot}/${fields[19]}`
    }
    if (process.platform === 'win32') return isAlive(pid) ? 'alive' : null
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

/** What Linux tells of a process, from its state on: the name before it may hold any sign. */
function statOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
}

/** Ended, but not yet collected: in a container without an init that may last for ever. */
function isZombie([state]: string[]): boolean {
  return state === 'Z' || state === 'X'
}

/** True when the process is a PostgreSQL server working in this folder, not a stranger with a reused pid. */
export function servesFolder(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') {
      const [program] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return /postgres/.test(program ?? '') && readlinkSync(`/proc/${pid}/cwd`) === folder
    }
    if (process.platform === 'win32') {
      const list = execFileSync('tasklist', ['/NH', '/FI', `PID eq ${pid}`], { encoding: 'utf8' })
      return list.includes('postgres.exe')
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(folder)
  } catch {
    return false
  }
}

/** Asks a process to end, ever more firmly; each step is a signal and the seconds it is given. */
export async function end(pid: number, steps: [NodeJS.Signals, number][]): Promise<void> {
  for (const [signal, seconds] of steps) {
    if (!isAlive(pid)) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + seconds * 1000
    while (isAlive(pid) && Date.now() < until) await pause(25)
  }
}
