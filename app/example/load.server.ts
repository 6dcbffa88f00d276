import { randomBytes } from 'node:crypto'
import { hashPassword } from '~/ground/accounts/password.server'
import { closeDatabase, db, inTransaction } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { setStage, staffOfShangrao, staffOfWeinan } from './enclave-on-stage.server'
import { foundingOfShangrao, foundingOfWeinan } from '~/example/plans/foundings'
import { ACCOUNT_PASSWORD } from '~/example/plans/people'
import { plotOfShangrao } from '~/example/plans/plot-of-shangrao'
import { plotOfWeinan } from '~/example/plans/plot-of-weinan'
import { chanceFrom } from '~/example/plans/random'
import { changesItsCriteria, followsTheMinistry } from '~/example/stories/story-of-criteria.server'
import { reviewsUnnamed } from '~/example/stories/story-of-phases.server'
import { keepsTheDesk } from '~/example/stories/story-of-the-desk.server'
import { renewsForms } from '~/example/stories/story-of-the-forms.server'
import { wordsItsLetters } from '~/example/stories/story-of-the-letters.server'
import { asksForTwoScreeners } from '~/example/stories/story-of-two-screeners.server'
import { keepRooms, tellEnclave } from './tell.server'
import { exampleIsLoaded, SLUGS, TOLD } from './told.server'
import { Timeline } from '~/example/plans/timeline'

const SEED = 20_180_702
/**
 * Tells the example: two enclaves with invented firms and people, through the same commands that people use, each
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
  const stage = await setStage(
    weinan,
    { today, time, chance: chance.of('weinan'), hashes },
    staffOfWeinan(hashes),
  )
  tellEnclave(stage, weinan, plotOfWeinan(weinan, today, stage.chance))
  keepRooms(stage)
  changesItsCriteria(stage)
  followsTheMinistry(stage)
  keepsTheDesk(stage)
  renewsForms(stage)
  wordsItsLetters(stage)
  const shangrao = foundingOfShangrao(today)
  const second = await setStage(
    shangrao,
    { today, time, chance: chance.of('shangrao'), hashes },
    staffOfShangrao(hashes),
  )
  tellEnclave(second, shangrao, plotOfShangrao(shangrao, today, second.chance))
  followsTheMinistry(second)
  reviewsUnnamed(second)
  asksForTwoScreeners(second)
  // Thousands of small commits need not each wait for the disk: the last act does, and takes all with it.
  await db.$executeRaw`SET synchronous_commit TO off`
  await time.run(halfByHalf(progress))
  await closeLetters(now)
  await closeDatabase()
  await markTold(today)
}

/** Says each half-year that the story has reached. */
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

async function markTold(today: string): Promise<void> {
  await inTransaction(async (tx) => {
    for (const slug of SLUGS) {
      const { settings } = await tx.enclave.findUniqueOrThrow({ where: { slug }, select: { settings: true } })
      await tx.enclave.update({ where: { slug }, data: { settings: { ...Object(settings), [TOLD]: today } } })
    }
  })
}
