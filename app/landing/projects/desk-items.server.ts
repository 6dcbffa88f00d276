import type { Actor } from '~/ground/people/actor'
import { settingByDay } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { factsOf, milestonesOf } from './facts'
import { paceOf, type ProjectPace } from './stages'
import { visibleTo } from './visible.server'
import { landingWords, type LandingWords } from './words'

const OPEN_ASK = {
  where: { state: 'open' },
  select: { department: { select: { nameZh: true, nameEn: true } } },
}

/** Landing projects that are stalled, or whose next planned stage is due within the days the enclave has decided. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(landingWords, locale)
  const named = (one?: { nameZh: string; nameEn: string }) =>
    one ? { turnName: locale === 'zh' ? one.nameZh : one.nameEn } : {}
  const { landingSoonDays } = (await settingByDay(db, actor.enclaveId, 'limits'))(today)
  const rows = await db.landingProject.findMany({
    where: { AND: [visibleTo(actor), { stage: { not: 'dropped' } }] },
    include: { firm: { select: { name: true, track: true } }, park: true, milestones: true, asks: OPEN_ASK },
  })
  return rows.flatMap((row): DeskItem[] => {
    const facts = factsOf(row)
    const standing = paceOf(facts, milestonesOf(row.milestones), today)
    const stalled = standing.pace === 'stalled'
    const soon =
      standing.pace !== 'done' &&
      standing.nextOn !== null &&
      standing.nextOn <= addDays(today, landingSoonDays)
    if (!stalled && !soon) return []
    const turn = standing.turn ?? 'us'
    return [
      {
        key: `landing-${row.id}`,
        kind: 'landing',
        firmId: row.firmId,
        firmName: row.firm.name,
        ref: row.ref,
        track: row.firm.track,
        step: stepOf(w, row.blocker, standing),
        turn,
        ...named(turn === 'park' ? row.park : turn === 'department' ? row.asks[0]?.department : undefined),
        since: facts.stageSince,
        dueOn: standing.dueOn,
        stalled,
        to:
          actor.role === 'park'
            ? paths.parkProject(actor.enclaveSlug, row.id)
            : paths.deskProject(actor.enclaveSlug, row.id),
      },
    ]
  })
}

function stepOf(w: LandingWords, blocker: string, { next, pace }: ProjectPace): string {
  if (blocker) return w.desk.blocked(blocker)
  const stage = next ? w.stages[next] : w.nothingNext
  return pace === 'stalled' ? w.desk.overdue(stage) : w.desk.soon(stage)
}
