import { openFindings } from '~/admission/findings/findings'
import { screeningOf, visibleTo as applicationsVisibleTo } from '~/admission/applications/queries.server'
import { divisionNumber } from '~/ground/national-rules/industries'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { isGoing } from '~/admission/rubrics/lifecycle'
import { awaited, referralBar } from '~/admission/applications/screening-state'
import type { Day } from '~/shared/days'
import { bars, type Conflict } from '~/admission/experts/conflicts'
import { chooseExperts, METHODS, type FilePlan, type Wish } from './choose'
import { expertsOf, isAvailable, type ExpertView } from '~/admission/experts/queries.server'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { fewestOf, reviewingOn } from './fewest.server'
import { NOTHING, workloads, type Workload } from './workload.server'

export type AssignmentWish = Wish & { files: string[]; dueOn: Day }

/** Why somebody of the pool is not free for a file. */
export type Bar = 'conflict' | 'asked' | 'away'
export type FileOption = {
  id: string
  ref: string
  firmName: string
  division: string
  screening: boolean
  needed: number
}
export type ExpertOption = Pick<ExpertView, 'id' | 'name' | 'employer' | 'divisions'> & { workload: Workload }
export type PlannedFile = FilePlan & { barred: { expertId: string; bar: Bar; conflicts: Conflict[] }[] }
/** Per file and expert, what is to be weighed: it does not bar. */
export type Weighed = Record<string, Conflict[]>

/** A chosen file that cannot go before experts yet: why, and who is still missing. */
export type HeldBack = { id: string; ref: string; firmName: string; reason: string; who: string }

/** The files that need experts, the pool with its workload, and the plan for the files that were chosen. */
export async function assignmentPage(actor: Actor, wish: AssignmentWish, today: Day) {
  const { enclaveId } = actor
  const all = await filesNeeding(actor, today)
  const rows = all.filter(({ bar }) => bar === null)
  const chosen = rows.filter(({ id }) => wish.files.includes(id))
  const pool = await expertsOf(enclaveId)
  const ids = pool.map(({ id }) => id)
  const loads = await workloads(enclaveId, ids, today)
  const firms = chosen.map(({ firmId }) => firmId)
  const between = await conflictsBetween({ enclaveId, experts: ids, firms }, today)
  const barOf = (expert: ExpertView, file: (typeof chosen)[number]): Bar | null => {
    if (file.asked.includes(expert.id)) return 'asked'
    if (!isAvailable(expert, wish.dueOn)) return 'away'
    return bars(between(expert.id, file.firmId)) ? 'conflict' : null
  }
  const candidates = pool.map(({ id, divisions }) => {
    const load = loads.get(id) ?? NOTHING
    return { id, divisions, open: load.open + load.invited, thisYear: load.thisYear }
  })
  const files = chosen.map((file) => ({
    id: file.id,
    division: file.division,
    without: new Set(pool.filter((expert) => barOf(expert, file)).map(({ id }) => id)),
  }))
  const plans = chooseExperts(files, candidates, wish)
  return {
    heldBack: await heldBack(all.filter(({ id, bar }) => bar !== null && wish.files.includes(id))),
    options: rows.map(({ id, ref, firmName, division, screening, needed }): FileOption => ({
      id,
      ref,
      firmName,
      division,
      screening,
      needed,
    })),
    experts: pool.map(({ id, name, employer, divisions }): ExpertOption => ({
      id,
      name,
      employer,
      divisions,
      workload: loads.get(id) ?? NOTHING,
    })),
    plans: plans.map((plan, index): PlannedFile => {
      const file = chosen[index]
      const barred = pool.flatMap((expert) => {
        const bar = file ? barOf(expert, file) : null
        return file && bar
          ? [
              {
                expertId: expert.id,
                bar,
                conflicts: bar === 'conflict' ? between(expert.id, file.firmId) : [],
              },
            ]
          : []
      })
      return { ...plan, barred }
    }),
    weighed: Object.fromEntries(
      chosen.flatMap((file) =>
        ids
          .map((id) => [`${file.id}:${id}`, between(id, file.firmId)] as const)
          .filter(([, found]) => found.length > 0),
      ),
    ) as Weighed,
  }
}

/** Files whose screening can end, and files in review; those that lack experts first. */
async function filesNeeding(actor: Actor, today: Day) {
  const rows = await db.application.findMany({
    where: { AND: [applicationsVisibleTo(actor), { state: { in: ['screening', 'in_review'] } }] },
    include: {
      firm: { select: { name: true, industryCode: true } },
      findings: true,
      reviews: { select: { expertId: true, state: true } },
      invitations: { where: { state: { in: ['reserve', 'invited', 'accepted'] } } },
      intake: { select: { screeners: true } },
      opinions: true,
    },
    orderBy: { ref: 'asc' },
  })
  const reviewing = await reviewingOn(actor.enclaveId, today)
  return rows
    .map((row) => {
      const going = row.reviews.filter(isGoing).length
      const open = row.state === 'screening' ? openFindings(row.criteria, row.findings) : []
      const screening = screeningOf(row)
      const bar =
        row.state !== 'screening'
          ? null
          : open.length > 0
            ? { reason: 'findings_open' }
            : referralBar(screening, row.findings)
      const invited = row.invitations.filter(({ state }) => state === 'invited').length
      return {
        id: row.id,
        ref: row.ref,
        firmId: row.firmId,
        firmName: row.firm.name,
        division: divisionOf(row.firm.industryCode),
        screening: row.state === 'screening',
        needed: Math.max(0, fewestOf(row, reviewing) - going - invited),
        asked: [...row.reviews, ...row.invitations].map(({ expertId }) => expertId),
        bar: bar?.reason ?? null,
        missing: bar ? awaited(screening) : [],
      }
    })
    .sort((a, b) => b.needed - a.needed)
}

async function heldBack(files: Awaited<ReturnType<typeof filesNeeding>>): Promise<HeldBack[]> {
  const users = await db.user.findMany({
    where: { id: { in: files.flatMap(({ missing }) => missing) } },
    select: { id: true, name: true },
  })
  return files.map(({ id, ref, firmName, bar, missing }) => ({
    id,
    ref,
    firmName,
    reason: bar ?? '',
    who: missing.flatMap((one) => users.find((user) => user.id === one)?.name ?? []).join(' · '),
  }))
}

const divisionOf = (code: string) => String(divisionNumber(code) ?? '').padStart(2, '0')
const whole = (text: string | null, least: number, most: number, otherwise: number) =>
  /^\d{1,2}$/.test(text ?? '') ? Math.min(most, Math.max(least, Number(text))) : otherwise

/** How many experts are asked about each file unless somebody says otherwise: as many as every track needs. */
export async function usualFewest({ enclaveId }: Actor, today: Day): Promise<number> {
  const { fewestA, fewestB } = await reviewingOn(enclaveId, today)
  return Math.max(fewestA, fewestB)
}

/** What the address asks for; anything it does not say, or says wrongly, has its usual value. */
export function wishFrom(
  search: URLSearchParams,
  today: Day,
  { freshSeed, usual, fewest }: { freshSeed: string; usual: Day; fewest: number },
): AssignmentWish {
  const ids = (name: string) => [...new Set(search.getAll(name).filter(isId))].slice(0, 60)
  const seed = (search.get('seed') ?? '').replace(/\s+/g, ' ').replaceAll('\0', '').trim().slice(0, 40)
  const dueOn = search.get('dueOn') ?? ''
  return {
    files: ids('file'),
    method: METHODS.find((one) => one === search.get('method')) ?? 'field',
    count: whole(search.get('count'), 1, 9, fewest),
    alternates: whole(search.get('alternates'), 0, 4, 1),
    seed: seed || freshSeed,
    dueOn: /^\d{4}-\d{2}-\d{2}$/.test(dueOn) && dueOn > today && dueOn < '2100' ? dueOn : usual,
    named: { experts: ids('expert'), alternates: ids('alternate') },
  }
}
