import { isClosed, stateOf, STEPS } from '~/admission/applications/lifecycle'
import { isOwnFile } from '~/admission/applications/own-file.server'
import { officersOf } from '~/admission/lists/list.server'
import { visibleTo } from '~/admission/applications/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { dayOf, type Day } from '~/shared/days'
import { take } from '~/shared/steps'
import { MOST_AT_ONCE, type BulkAct } from './acts'
import { applicationLetters } from '~/admission/applications/letters'

export type BulkLine = {
  id: string
  ref: string
  firmName: string
  officer: string | null
  reason: string | null
}

/** What a bulk act would do with each chosen application, by the rules its command keeps. */
export async function bulkPreview(actor: Actor, act: BulkAct, asked: readonly string[], today: Day) {
  const ids = [...new Set(asked.filter(isId))].slice(0, MOST_AT_ONCE)
  const { enclaveId } = actor
  const rows = await db.application.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
    include: { firm: { select: { name: true } } },
    orderBy: { submittedAt: 'asc' },
  })
  const officers = await officersOf(actor)
  const reminded = await db.letter.findMany({
    where: { enclaveId, kind: applicationLetters.correction_reminder.kind, aboutId: { in: ids } },
    select: { aboutId: true, createdAt: true },
  })
  const remindedToday = new Set(
    reminded.filter(({ createdAt }) => dayOf(createdAt) === today).map(({ aboutId }) => aboutId),
  )
  const own = new Set<string>()
  for (const row of rows) if (await isOwnFile(db, actor, row)) own.add(row.id)
  const reasonOf = (row: (typeof rows)[number]): string | null => {
    if (own.has(row.id)) return 'own_file'
    if (act === 'officer') return isClosed(row) ? 'closed' : null
    if (act === 'reminder') {
      if (row.state !== 'awaiting_correction') return 'not_their_turn'
      return remindedToday.has(row.id) ? 'reminded_today' : null
    }
    const step = take(STEPS, 'take_up', stateOf(row.state), actor.role)
    return step.ok ? null : step.reason
  }
  const lines = rows.map((row): BulkLine => ({
    id: row.id,
    ref: row.ref,
    firmName: row.firm.name,
    reason: reasonOf(row),
    officer: officers.find(({ id }) => id === row.officerId)?.name ?? null,
  }))
  return { lines, officers }
}
