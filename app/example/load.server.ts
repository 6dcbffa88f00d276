import { randomBytes } from 'node:crypto'
import { hashPassword } from '~/ground/accounts/password.server'
import { closeDatabase, db, inTransaction } from '~/platform/db.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { foundExample, staffOfShangrao, staffOfWeinan } from './found.server'
import { foundingOfShangrao, foundingOfWeinan } from '~/example/plans/foundings'
import { ACCOUNT_PASSWORD } from '~/example/plans/people'
import { planOfShangrao } from '~/example/plans/shangrao'
import { planOfWeinan } from '~/example/plans/weinan'
import { chanceFrom } from '~/example/plans/random'
import { runSharing } from '~/example/runs/landing/sharing.server'
import { runWeaknesses } from '~/example/runs/plan/weaknesses.server'
import { runPolicies } from '~/example/runs/landing/policies.server'
import { runLand } from '~/example/runs/landing/land.server'
import { runClosings } from '~/example/runs/landing/closing.server'
import { runSupervision } from '~/example/runs/landing/supervision.server'
import { runSteps } from '~/example/runs/landing/steps.server'
import { runVisits } from '~/example/runs/landing/visits.server'
import { runQuarters } from '~/example/runs/landing/quarters.server'
import { runParks } from '~/example/runs/landing/parks.server'
import { runCriteria, runMinistryRules } from '~/example/runs/admission/criteria.server'
import { runSettings, runTermsOfShangrao, runTermsOfWeinan } from '~/example/runs/settings.server'
import { runPhases } from '~/example/runs/admission/phases.server'
import { runDesk } from '~/example/runs/desk.server'
import { runPilotHall } from '~/example/runs/residence/pilot-hall.server'
import { runBookings } from '~/example/runs/residence/bookings.server'
import { runCare } from '~/example/runs/residence/care.server'
import { runInspections } from '~/example/runs/residence/inspections.server'
import { runContracts } from '~/example/runs/residence/contracts.server'
import { runMeters } from '~/example/runs/residence/meters.server'
import { runRent } from '~/example/runs/residence/rent.server'
import { runProposals } from '~/example/runs/residence/proposals.server'
import { runMeasures } from '~/example/runs/plan/measures.server'
import { runCases, runNews } from '~/example/runs/plan/cases.server'
import { runMeetings } from '~/example/runs/plan/meetings.server'
import { runIndicators } from '~/example/runs/plan/indicators.server'
import { runOwnKinds } from '~/example/runs/plan/own-kinds.server'
import { runTargetParts } from '~/example/runs/plan/target-parts.server'
import { runMonths } from '~/example/runs/plan/months.server'
import { runAssessments } from '~/example/runs/plan/assessments.server'
import { runRankings } from '~/example/runs/plan/rankings.server'
import { runReturns } from '~/example/runs/plan/returns.server'
import { runFirmPlans } from '~/example/runs/landing/firm-plans.server'
import { runForms } from '~/example/runs/admission/forms.server'
import { runLetterTemplates } from '~/example/runs/letters.server'
import { askForTwoScreeners } from '~/example/runs/admission/two-screeners.server'
import { keepRooms, runEnclave } from './runs/enclave.server'
import { exampleIsLoaded, SLUGS } from './loaded.server'
import { Timeline } from '~/example/plans/timeline'

const SEED = 20_180_702
/**
 * Loads the example: two enclaves with invented firms and people, through the same commands that people use, each
 * act at its own past moment. A second call changes nothing.
 */
export async function loadExample({
  now,
  progress = () => undefined,
}: {
  now: Date
  progress?: (line: string) => void
}): Promise<void> {
  if (await exampleIsLoaded((sql) => db.$queryRawUnsafe(sql))) return
  if ((await db.enclave.count({ where: { slug: { in: SLUGS } } })) > 0) {
    throw new Error(
      'This database holds a part of the example from a start that was cut short; use an empty one.',
    )
  }
  const today = dayOf(now)
  const chance = chanceFrom(SEED)
  const time = new Timeline(now)
  const hashes = {
    demo: await hashPassword(ACCOUNT_PASSWORD),
    nobody: await hashPassword(randomBytes(24).toString('base64url')),
  }
  const weinan = foundingOfWeinan(today)
  const enclave = await foundExample(
    weinan,
    { today, time, chance: chance.of('weinan'), hashes },
    staffOfWeinan(hashes),
  )
  runTermsOfWeinan(enclave)
  runEnclave(enclave, weinan, planOfWeinan(weinan, today, enclave.chance))
  keepRooms(enclave)
  runCriteria(enclave)
  runSettings(enclave)
  runParks(enclave)
  runLand(enclave)
  runSteps(enclave)
  runVisits(enclave)
  runSupervision(enclave)
  runClosings(enclave)
  runQuarters(enclave)
  runSharing(enclave)
  runWeaknesses(enclave)
  runPolicies(enclave)
  runMinistryRules(enclave)
  runDesk(enclave)
  runPilotHall(enclave)
  runContracts(enclave)
  runMeters(enclave)
  runRent(enclave)
  runBookings(enclave)
  runProposals(enclave)
  runMonths(enclave)
  runReturns(enclave)
  runTargetParts(enclave)
  runAssessments(enclave)
  runRankings(enclave)
  runIndicators(enclave)
  runOwnKinds(enclave)
  runMeasures(enclave)
  runFirmPlans(enclave)
  runMeetings(enclave)
  runCases(enclave)
  runNews(enclave)
  runCare(enclave)
  runInspections(enclave)
  runForms(enclave)
  runLetterTemplates(enclave)
  await letFound(enclave.staff.admin, now)
  const shangrao = foundingOfShangrao(today)
  const second = await foundExample(
    shangrao,
    { today, time, chance: chance.of('shangrao'), hashes },
    staffOfShangrao(hashes),
  )
  runTermsOfShangrao(second)
  runEnclave(second, shangrao, planOfShangrao(shangrao, today, second.chance))
  runMinistryRules(second)
  runPhases(second)
  askForTwoScreeners(second)
  // Thousands of small commits need not each wait for the disk: the last act does, and takes all with it.
  await db.$executeRaw`SET synchronous_commit TO off`
  await time.run(halfByHalf(progress))
  await closeLetters(now)
  await closeDatabase()
  await markLoaded(today)
}

/** Says each half-year that the timeline has reached. */
function halfByHalf(progress: (line: string) => void) {
  let said = ''
  return (at: Date) => {
    const half = `${at.getUTCFullYear()}, ${at.getUTCMonth() < 6 ? 'first' : 'second'} half`
    if (half === said) return
    said = half
    progress(`  the example's ${half}`)
  }
}

const READ_WITHIN_DAYS = 10

/**
 * Letters of the past have left long ago: none of them may wait in the outbox, and none is really sent. Those of
 * the last days are all that their receivers have not read.
 */
async function closeLetters(now: Date): Promise<void> {
  const read = new Date(now.getTime() - READ_WITHIN_DAYS * 86_400_000)
  await db.$executeRaw`UPDATE "Letter" SET state = 'sent', "sentAt" = "createdAt", attempts = 1
    WHERE state = 'queued' AND "enclaveId" IN (SELECT id FROM "Enclave" WHERE slug = ANY(${SLUGS}))`
  await db.$executeRaw`UPDATE "Letter" SET "readAt" = "createdAt" WHERE "createdAt" < ${read}
    AND "toUserId" IS NOT NULL AND "enclaveId" IN (SELECT id FROM "Enclave" WHERE slug = ANY(${SLUGS}))`
}

async function markLoaded(today: Day): Promise<void> {
  await inTransaction((tx) =>
    tx.enclave.updateMany({ where: { slug: { in: SLUGS } }, data: { loadedOn: dateOfDay(today) } }),
  )
}

/** The example's administrator may found further enclaves, as whoever makes the first account of an installation. */
async function letFound({ userId }: { userId: string }, now: Date): Promise<void> {
  await inTransaction((tx) => tx.installationAdmin.create({ data: { userId, namedAt: now } }))
}
