import { anchorHeads } from '~/ground/audit/anchors.server'
import { keepBoards } from '~/across/keeping-boards/keep.server'
import { computeProposals } from '~/across/proposals/compute.server'
import { remindExperts } from '~/admission/assignment/remind.server'
import { compareFirms } from '~/admission/duplicates/compare.server'
import { rewriteOldPhotos } from '~/ground/files/old-photos.server'
import { sweepFiles } from '~/ground/files/sweep.server'
import { freshCalendar } from '~/ground/calendar/notices.server'
import { takeInImports } from '~/admission/imports/take-in.server'
import { freezeEndedPlans } from '~/plan/board/frozen.server'
import { remindOfCertificates } from '~/plan/board/remind-certificates.server'
import { makeDigests } from '~/ground/notices/digest.server'
import { logReadings } from '~/ground/notices/readings.server'
import { sendDue } from '~/ground/notices/send.server'
import { verifyDaily } from '~/ground/notices/notify-of-breaks.server'
import { endLooks } from '~/ground/members/look.server'
import { sweepKeys } from '~/ground/accounts/sweep.server'
import { beginDuePhases } from '~/admission/phases/activate.server'
import { prepareMonths } from '~/residence/charges/prepare-months.server'
import { lapseBookings } from '~/residence/bookings/lapse.server'
import { releaseHolds } from '~/residence/spaces/release-holds.server'
import { lapseOffers } from '~/residence/offers/answer.server'
import { remindOfEnds } from '~/residence/leaving/remind.server'
import { remindOfBills } from '~/residence/payments/remind.server'
import { escalateSteps } from '~/landing/escalation/round.server'
import { remindOfCommitments } from '~/landing/commitments/remind.server'
import { remindOfLand } from '~/landing/land/remind.server'
import { askQuarters } from '~/landing/quarters/ask.server'
import { remindOfQuarters } from '~/landing/quarters/remind.server'
import { remindOfObservations } from '~/landing/park-reviews/remind-observation.server'
import { remindOfSupport } from '~/landing/firm-plans/remind.server'
import { remindOfTasks } from '~/plan/measures/remind.server'
import { sumAnsweredYears } from '~/plan/quarter-figures/sum-years.server'
import { remindOfFigures } from '~/plan/returns/remind.server'
import { offerEntitlements } from '~/landing/claims/offer.server'
import { lapseReservations } from '~/landing/sites/reserve.server'
import { now } from '~/platform/clock.server'
import { logBug } from '~/platform/log.server'

type Job = { name: string; everySeconds: number; run: () => Promise<unknown> }

const JOBS: Job[] = [
  { name: 'letters', everySeconds: 5, run: () => sendDue(now()) },
  { name: 'readings', everySeconds: 10, run: () => logReadings() },
  { name: 'imports', everySeconds: 2, run: () => takeInImports(now()) },
  { name: 'proposals', everySeconds: 2, run: () => computeProposals(now) },
  { name: 'likeness', everySeconds: 5, run: () => compareFirms() },
  { name: 'experts', everySeconds: 300, run: () => remindExperts(now()) },
  { name: 'phases', everySeconds: 300, run: () => beginDuePhases(now()) },
  { name: 'digests', everySeconds: 300, run: () => makeDigests(now()) },
  { name: 'anchors', everySeconds: 3600, run: () => anchorHeads(now()) },
  { name: 'log', everySeconds: 3600, run: () => verifyDaily(now()) },
  { name: 'certificates', everySeconds: 3600, run: () => remindOfCertificates(now()) },
  { name: 'rent', everySeconds: 3600, run: () => prepareMonths(now()) },
  { name: 'offers', everySeconds: 300, run: () => lapseOffers(now()) },
  { name: 'holds', everySeconds: 300, run: () => releaseHolds(now()) },
  { name: 'bookings', everySeconds: 300, run: () => lapseBookings(now()) },
  { name: 'sites', everySeconds: 300, run: () => lapseReservations(now()) },
  { name: 'commitments', everySeconds: 3600, run: () => remindOfCommitments(now()) },
  { name: 'steps', everySeconds: 3600, run: () => escalateSteps(now()) },
  { name: 'entitlements', everySeconds: 21_600, run: () => offerEntitlements(now()) },
  { name: 'land', everySeconds: 3600, run: () => remindOfLand(now()) },
  { name: 'quarters', everySeconds: 3600, run: () => askQuarters(now()) },
  { name: 'silence', everySeconds: 3600, run: () => remindOfQuarters(now()) },
  { name: 'observations', everySeconds: 3600, run: () => remindOfObservations(now()) },
  { name: 'support', everySeconds: 3600, run: () => remindOfSupport(now()) },
  { name: 'tasks', everySeconds: 3600, run: () => remindOfTasks(now()) },
  { name: 'figures', everySeconds: 3600, run: () => remindOfFigures(now()) },
  { name: 'sums', everySeconds: 3600, run: () => sumAnsweredYears(now()) },
  { name: 'ends', everySeconds: 3600, run: () => remindOfEnds(now()) },
  { name: 'arrears', everySeconds: 3600, run: () => remindOfBills(now()) },
  { name: 'boards', everySeconds: 300, run: () => keepBoards(now()) },
  { name: 'plans', everySeconds: 3600, run: () => freezeEndedPlans(now()) },
  { name: 'looks', everySeconds: 60, run: () => endLooks(now()) },
  { name: 'keys', everySeconds: 3600, run: () => sweepKeys(now()) },
  { name: 'photos', everySeconds: 60, run: () => rewriteOldPhotos(now()) },
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
