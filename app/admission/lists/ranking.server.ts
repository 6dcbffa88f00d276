import { rangeOfPage } from '~/shared/page-range'
import type { Actor } from '~/ground/people/actor'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import { today } from '~/platform/clock.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { limitsOf } from '~/admission/rubrics/lifecycle'
import { marksOf, rubricOf } from '~/admission/rubrics/rubric-json'
import { widestOf } from '~/admission/rubrics/total'
import { isNoticeOver } from '~/admission/applications/deadlines'
import { dayFromDate } from '~/shared/days'
import { judgedFiles, unjudgedFiles } from './ranking-sql.server'
import { holdsFor, placeRange, rank, withoutEach, type Ranked } from './ranking'

/** How many files a page of the ranking shows, and how many that change place stand under an expert's name. */
const PAGE = 100

/** Files of an enclave with the reviews that are in; drafts of reviews never. */
export async function scoredFiles(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  which: Prisma.ApplicationWhereInput,
  client: Tx = db,
) {
  const rows = await client.application.findMany({
    where: { AND: [{ enclaveId }, which] },
    select: {
      id: true,
      ref: true,
      track: true,
      state: true,
      outcome: true,
      noticeUntil: true,
      fewestReviews: true,
      apartFrom: true,
      firm: { select: { name: true } },
      intake: { select: { rubric: true } },
      reviews: {
        where: { state: 'submitted' },
        select: {
          expertId: true,
          total: true,
          recommendation: true,
          scores: true,
          _count: { select: { responses: { where: { agrees: false } } } },
        },
      },
    },
    orderBy: { ref: 'asc' },
  })
  return rows.map(({ reviews, firm, intake, noticeUntil, fewestReviews, apartFrom, ...row }) => ({
    ...row,
    limits: limitsOf({ fewestReviews, apartFrom }),
    noticeUntil: noticeUntil && dayFromDate(noticeUntil),
    firmName: firm.name,
    widest: widestIn(rubricOf(intake.rubric, row.track), reviews),
    reviews: reviews.flatMap(({ expertId, total, recommendation, _count }) =>
      total ? [{ expertId, recommendation, total: total.toFixed(2), disagreements: _count.responses }] : [],
    ),
  }))
}

/** A page of the ranking of an intake as staff read it, and how far it would hold without one of its experts. */
export async function rankingOf(actor: Actor, number: number, page = 1) {
  const { enclaveId } = actor
  const intake = (await db.intake.findFirst({ where: { enclaveId, number } })) ?? notFound()
  const { id, titleZh, titleEn, quotaFirms } = intake
  const judged = await judgedFiles(enclaveId, id)
  const ranked = rank(judged)
  const cases = withoutEach(judged)
  const first = (page - 1) * PAGE
  const shown = await pageOf(enclaveId, id, ranked, first)
  return {
    intake: { id, number, titleZh, titleEn, quotaFirms },
    holds: holdsFor(judged, quotaFirms),
    first,
    within: ranked.filter(({ place }) => place !== null && place <= quotaFirms).length,
    previous: page > 1 ? page - 1 : null,
    next: shown.length > PAGE ? page + 1 : null,
    range: rangeOfPage(page, PAGE, Math.min(PAGE, shown.length), { total: null }),
    rows: await rowsOf(actor, shown.slice(0, PAGE), cases),
    cases: await casesOf(enclaveId, cases),
  }
}

/** The files from a place of the list on, and one more if there is one: those without a review stand last. */
async function pageOf(enclaveId: string, intakeId: string, ranked: Ranked[], first: number) {
  const shown = ranked.slice(first, first + PAGE + 1)
  const take = PAGE + 1 - shown.length
  const rest =
    take > 0 ? await unjudgedFiles(enclaveId, intakeId, Math.max(0, first - ranked.length), take) : []
  return [...shown, ...rank(rest)]
}

async function rowsOf(actor: Actor, shown: readonly Ranked[], cases: ReturnType<typeof withoutEach>) {
  const files = await scoredFiles(actor, { id: { in: shown.map(({ id }) => id) } })
  const byId = new Map(files.map((file) => [file.id, file]))
  const cities = await cityNames(actor.enclaveId)
  return shown.flatMap((ranked) => {
    const file = byId.get(ranked.id)
    if (!file) return []
    const { ref, track, state, outcome, firmName, reviews, widest } = file
    const noticeOver = isNoticeOver(file.noticeUntil, today())
    const places = placeRange(ranked, cases)
    const judged = { reviews: reviews.length, places, widest: namedInBoth(widest, cities) }
    return [{ ...ranked, ref, track, state, outcome, noticeOver, firmName, ...judged }]
  })
}

/** Expert by expert who changes place without them: all are counted, so many named. */
async function casesOf(enclaveId: string, cases: ReturnType<typeof withoutEach>) {
  const named = cases.map(({ expertId, shifts }) => ({
    expertId,
    count: shifts.length,
    shifts: shifts.slice(0, PAGE),
  }))
  const experts = await expertNames(named.map(({ expertId }) => expertId))
  const moved = [...new Set(named.flatMap(({ shifts }) => shifts.map(({ id }) => id)))]
  const files = await db.application.findMany({
    where: { enclaveId, id: { in: moved } },
    select: { id: true, firm: { select: { name: true } } },
  })
  const firms = new Map(files.map(({ id, firm }) => [id, firm.name]))
  return named.map(({ expertId, count, shifts }) => ({
    expert: experts.get(expertId) ?? '',
    count,
    shifts: shifts.map((shift) => ({ ...shift, firmName: firms.get(shift.id) ?? '' })),
  }))
}
export type Ranking = Awaited<ReturnType<typeof rankingOf>>

function widestIn(rubric: readonly RubricItem[], reviews: readonly { scores: unknown }[]) {
  const widest = widestOf(
    rubric,
    reviews.map(({ scores }) => marksOf(scores)),
  )
  const item = rubric.find(({ code }) => code === widest?.code)
  return widest && item ? { ...widest, zh: item.zh, en: item.en } : null
}

async function expertNames(ids: string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map((user) => [user.id, user.name]))
}
