import { screeningOf } from './queries.server'
import type { Tx } from '~/platform/db.server'
import { refuse, type Outcome } from '~/shared/outcome'
import { referralBar, type ReferralBar } from './screening-state'

export type ScreeningBar = ReferralBar['reason']
type File = {
  enclaveId: string
  id: string
  intake: { screeners: number }
  findings: readonly { criterion: string; verdict: string }[]
}

/**
 * What two screeners have left open, with the names of those who are missing; null where nothing keeps the file
 * from going on. Holds the file, so that no opinion changes while it goes.
 */
export async function screeningBar(tx: Tx, file: File): Promise<Outcome<never, ScreeningBar> | null> {
  if (file.intake.screeners < 2) return null
  await holdFile(tx, file)
  const bar = referralBar(screeningOf(await screenedFile(tx, file)), file.findings)
  if (!bar) return null
  switch (bar.reason) {
    case 'opinion_missing':
      return refuse(bar.reason, { who: (await namesOf(tx, bar.of)).join(' · ') })
    case 'screeners_say_otherwise':
      return refuse(bar.reason, { recommendation: bar.recommendation })
    case 'verdicts_differ':
      return refuse(bar.reason, { criteria: bar.criteria.join(', ') })
    default:
      return refuse(bar.reason)
  }
}

type Key = Pick<File, 'enclaveId' | 'id'>

/** Locks a file for everything that concerns its screeners: seats, opinions and what follows from them take turns. */
export async function holdFile(tx: Tx, { enclaveId, id }: Key): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
}

/** Who screens a file and what they said, as it stands in this transaction. */
export async function screenedFile(tx: Tx, { enclaveId, id }: Key) {
  return tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    select: {
      officerId: true,
      secondOfficerId: true,
      screeningRound: true,
      state: true,
      opinions: true,
      intake: { select: { screeners: true } },
    },
  })
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const users = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return ids.flatMap((id) => users.find((user) => user.id === id)?.name ?? [])
}
