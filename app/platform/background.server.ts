import { anchorHeads } from '~/audit/anchors.server'
import { remindExperts } from '~/experts/remind.server'
import { sweepFiles } from '~/files/sweep.server'
import { freshCalendar } from '~/calendar/notices.server'
import { takeInImports } from '~/imports/take-in.server'
import { freezeEndedPlans } from '~/kpi/frozen.server'
import { remindOfCertificates } from '~/kpi/remind-certificates.server'
import { makeDigests } from '~/notices/digest.server'
import { sendDue } from '~/notices/send.server'
import { sweepKeys } from '~/people/sweep.server'
import { beginDuePhases } from '~/phases/activate.server'
import { now } from './clock.server'
import { logBug } from './log.server'

type Job = { name: string; everySeconds: number; run: () => Promise<unknown> }

const JOBS: Job[] = [
  { name: 'letters', everySeconds: 5, run: () => sendDue(now()) },
  { name: 'imports', everySeconds: 2, run: () => takeInImports(now()) },
  { name: 'experts', everySeconds: 300, run: () => remindExperts(now()) },
  { name: 'phases', everySeconds: 300, run: () => beginDuePhases(now()) },
  { name: 'digests', everySeconds: 300, run: () => makeDigests(now()) },
  { name: 'anchors', everySeconds: 3600, run: () => anchorHeads(now()) },
  { name: 'certificates', everySeconds: 3600, run: () => remindOfCertificates(now()) },
  { name: 'plans', everySeconds: 3600, run: () => freezeEndedPlans(now()) },
  { name: 'keys', everySeconds: 3600, run: () => sweepKeys(now()) },
  { name: 'files', everySeconds: 3600, run: () => sweepFiles(now()) },
]

/** Starts the work that no request waits for; the answer stops it, letting what runs come to its end. */
export function startBackground(): () => Promise<void> {
  const running = new Set<Promise<unknown>>()
  const timers = JOBS.map((job) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      const work: Promise<unknown> = freshCalendar(now())
        .then(job.run)
        .catch((error: unknown) => logBug(error, `background:${job.name}`))
        .finally(() => {
          busy = false
          running.delete(work)
        })
      running.add(work)
    }, job.everySeconds * 1000)
  })
  return async () => {
    timers.forEach(clearInterval)
    await Promise.allSettled(running)
  }
}
