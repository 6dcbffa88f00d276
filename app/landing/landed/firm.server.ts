import type { Actor } from '~/ground/people/actor'
import { isRevised, isTitle } from '~/ground/national-rules/cultivation'
import { settingOn } from '~/ground/settings/enclave.server'
import { visibleTo } from '~/landing/projects/visible.server'
import { growthOf, lastFour, scaleOf } from '~/landing/quarters/figures'
import { answersOf } from '~/landing/quarters/answers.server'
import { lastDayOf, lastEnded, quarterBefore } from '~/landing/quarters/quarter'
import { RESPONSES, SIGNALS } from '~/landing/quarters/vocabulary'
import { consentOf } from '~/landing/quarters/visible.server'
import { FIGURES_OF, LANDED, RESPONSE } from '~/landing/quarters/landed-sql.server'
import { taxPerMu } from '~/landing/park-rules/tax'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { rungsOn, standingOn } from './ladder'
import { proofsOf } from './proofs.server'
import { sizeOf } from './size'

type Asked = { quarter: string; response: string; answerBy: Day; corrections: number }

/** One landed firm: every quarter with its growth, its size, where it stands to its line and on the ladder, its signals. */
export async function landedFirm(actor: Actor, id: string | undefined, today: Day) {
  const { enclaveId } = actor
  const project = isId(id)
    ? await db.landingProject.findFirst({
        where: { AND: [visibleTo(actor), { id }] },
        include: { firm: true, park: true, milestones: { where: { stage: 'registered' } } },
      })
    : null
  const since = project?.milestones[0]?.actualOn
  if (!project || !since) notFound()
  const rules = await settingOn(db, enclaveId, 'landed', today)
  const [answers, asked, signals, consent, proofs, [landed]] = await Promise.all([
    answersOf(enclaveId, project.id),
    db.$queryRaw<Asked[]>`
      SELECT k.quarter, k."answerBy"::text AS "answerBy", ${RESPONSE(today, Prisma.sql`false`)} AS response,
        GREATEST((SELECT count(*) FROM "QuarterAnswer" v WHERE v."enclaveId" = k."enclaveId" AND v."askId" = k.id) - 1, 0)::int
          AS corrections
      FROM "QuarterAsk" k LEFT JOIN ${FIGURES_OF(enclaveId)} a ON a."projectId" = k."projectId" AND a.quarter = k.quarter
      WHERE k."enclaveId" = ${enclaveId}::uuid AND k."projectId" = ${project.id}::uuid
      ORDER BY k.quarter DESC`,
    db.quarterSignal.findMany({
      where: { enclaveId, projectId: project.id },
      orderBy: [{ raisedAt: 'desc' }, { id: 'desc' }],
    }),
    consentOf(project),
    proofsOf(enclaveId, [project]),
    db.$queryRaw<{ until: Day }[]>`
      SELECT l.until::text AS until FROM ${LANDED(enclaveId, rules.years)} l WHERE l.id = ${project.id}::uuid`,
  ])
  const last = answers.at(-1)?.quarter ?? lastEnded(today)
  const year = lastFour(answers, last)
  const { industryCode } = project.firm
  const jobs = answers.at(-1)?.jobs ?? null
  const yearTax = addYuan(
    '0',
    ...answers.filter(({ quarter }) => quarter > quarterBefore(last, 4)).map(({ tax }) => tax),
  )
  const standing = standingOn(proofs(project), today)
  const of = (quarter: string) => answers.find((one) => one.quarter === quarter) ?? null
  return {
    id: project.id,
    ref: project.ref,
    name: project.landedName ?? project.firm.name,
    firm: { id: project.firmId, name: project.firm.name },
    park: { id: project.parkId, zh: project.park.nameZh, en: project.park.nameEn },
    stage: project.stage,
    industryCode,
    since: dayFromDate(since),
    until: landed?.until ?? null,
    areaMu: project.areaMu?.toString() ?? null,
    last,
    year: { ...year, tax: yearTax },
    jobs,
    perMu: year.known > 0 ? taxPerMu(yearTax, project.areaMu?.toString() ?? '0') : null,
    size: sizeOf(industryCode, { ...year, jobs }, last),
    scale: scaleOf(industryCode, year.output, lastDayOf(last), rules.nearPercent),
    quarters: asked.map((one) => {
      const answer = of(one.quarter)
      const before = of(quarterBefore(one.quarter, 4))
      return {
        quarter: one.quarter,
        answerBy: one.answerBy,
        corrections: one.corrections,
        response: RESPONSES.of(one.response),
        answer,
        growth: growthOf(answer?.output ?? null, before?.output ?? null),
      }
    }),
    curve: answers,
    signals: signals.map((one) => ({
      id: one.id,
      quarter: one.quarter,
      kind: SIGNALS.of(one.kind),
      amount: one.amountYuan.toFixed(2),
      against: one.againstYuan.toFixed(2),
      on: dayOf(one.raisedAt),
      closedOn: one.closedAt && dayOf(one.closedAt),
      note: one.note,
      byCorrection: one.closedAt !== null && one.closedById === null,
    })),
    consent: consent
      ? { given: consent.given, on: dayOf(consent.at), textVersion: consent.textVersion }
      : null,
    rungs: rungsOn(proofs(project), today),
    ...standing,
    nextIsRevised: standing.next !== null && isTitle(standing.next) && isRevised(today),
  }
}
export type LandedFirm = Awaited<ReturnType<typeof landedFirm>>
