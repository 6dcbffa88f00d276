import type { Actor } from '~/ground/people/actor'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import { today } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { marksOf, rubricOf } from '~/admission/rubrics/rubric-json'
import { widestOf } from '~/admission/rubrics/total'
import { isNoticeOver } from '~/admission/applications/deadlines'
import { dayFromDate } from '~/shared/days'
import { holdsFor, placesOf, rank, withoutEach, type ScoredFile } from './ranking'

const RANKED_STATES = ['in_review', 'decided', 'public_notice', 'admitted']

/** The files of an intake that were put before experts, with the reviews that are in; drafts of reviews never. */
export async function scoredFiles(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  intakeId: string,
  states: readonly string[] = RANKED_STATES,
  client: Tx = db,
) {
  const rows = await client.application.findMany({
    where: { enclaveId, intakeId, state: { in: [...states] } },
    select: {
      id: true,
      ref: true,
      track: true,
      state: true,
      outcome: true,
      noticeUntil: true,
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
  return rows.map(({ reviews, firm, intake, noticeUntil, ...row }) => ({
    ...row,
    noticeUntil: noticeUntil && dayFromDate(noticeUntil),
    firmName: firm.name,
    widest: widestIn(rubricOf(intake.rubric, row.track), reviews),
    reviews: reviews.flatMap(({ expertId, total, recommendation, _count }) =>
      total ? [{ expertId, recommendation, total: total.toFixed(2), disagreements: _count.responses }] : [],
    ),
  }))
}

/** The ranking of an intake as staff read it, and how far it would hold without one of its experts. */
export async function rankingOf(actor: Actor, number: number) {
  const intake = (await db.intake.findFirst({ where: { enclaveId: actor.enclaveId, number } })) ?? notFound()
  const files = await scoredFiles(actor, intake.id)
  const scored: ScoredFile[] = files
  const cases = withoutEach(scored)
  const names = await expertNames(cases.map(({ expertId }) => expertId))
  const byId = new Map(files.map((file) => [file.id, file]))
  const cities = await cityNames(actor.enclaveId)
  return {
    intake: {
      id: intake.id,
      number,
      titleZh: intake.titleZh,
      titleEn: intake.titleEn,
      quotaFirms: intake.quotaFirms,
    },
    holds: holdsFor(scored, intake.quotaFirms),
    rows: rank(scored).flatMap((ranked) => {
      const file = byId.get(ranked.id)
      if (!file) return []
      const { ref, track, state, outcome, firmName, reviews, widest } = file
      const noticeOver = isNoticeOver(file.noticeUntil, today())
      const places = placesOf(ranked, cases)
      return [
        {
          ...ranked,
          ref,
          track,
          state,
          outcome,
          noticeOver,
          firmName,
          reviews: reviews.length,
          places,
          widest: namedInBoth(widest, cities),
        },
      ]
    }),
    cases: cases.map(({ expertId, shifts }) => ({
      expert: names.get(expertId) ?? '',
      shifts: shifts.map((shift) => ({ ...shift, firmName: byId.get(shift.id)?.firmName ?? '' })),
    })),
  }
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
