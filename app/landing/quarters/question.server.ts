import { settingOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import { visibleTo } from '~/landing/projects/visible.server'
import { db } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { answersOf } from './answers.server'
import { operatorIn } from './operator'
import { isOpen } from './question'
import { quarterBefore } from './quarter'
import { askOf, consentOf, type Bearer } from './visible.server'

const shown = ({ output, tax, jobs }: { output: string; tax: string; jobs: number }) => ({
  output: yuanToWan(output),
  tax: yuanToWan(tax),
  jobs: String(jobs),
})

/** The page of a quarter: what is asked and by when, what the quarter before said, what was answered already. */
export async function questionOf(bearer: Bearer, now: Date) {
  const { ask, byLink } = await askOf(bearer)
  const { enclaveId, project, quarter } = ask
  const today = dayOf(now)
  const [answers, consent, enclave] = await Promise.all([
    answersOf(enclaveId, project.id),
    consentOf(project),
    settingOn(db, enclaveId, 'identity', today),
  ])
  const [last] = ask.answers
  const of = (which: string) => answers.find((one) => one.quarter === which)
  const [before, here] = [of(quarterBefore(quarter)), of(quarter)]
  return {
    id: ask.id,
    quarter,
    firm: project.landedName ?? project.firm.name,
    park: { zh: project.park.nameZh, en: project.park.nameEn },
    by: operatorIn(enclave),
    phone: enclave.phone,
    answerBy: dayFromDate(ask.answerBy),
    closesOn: dayFromDate(ask.closesOn),
    isOpen: isOpen(ask, today),
    isLate: today > dayFromDate(ask.answerBy),
    byLink,
    basedOn: last?.version ?? 0,
    answeredOn: last ? dayOf(last.answeredAt) : null,
    answer: here ? shown(here) : null,
    before: before ? shown(before) : null,
    consent: consent
      ? { given: consent.given, on: dayOf(consent.at), textVersion: consent.textVersion }
      : null,
  }
}
export type Question = Awaited<ReturnType<typeof questionOf>>

/** The quarters of a founder's own landing with what was answered, the latest first. */
export async function ownQuarters(actor: Actor, today: Day) {
  const where = { AND: [visibleTo(actor), { stage: { not: 'dropped' } }] }
  const project = await db.landingProject.findFirst({ where, orderBy: { createdAt: 'desc' } })
  if (!project) return []
  const { enclaveId, id } = project
  const [asks, answers] = await Promise.all([
    db.quarterAsk.findMany({ where: { enclaveId, projectId: id }, orderBy: { quarter: 'desc' } }),
    answersOf(enclaveId, id),
  ])
  return asks.map((ask) => {
    const answer = answers.find(({ quarter }) => quarter === ask.quarter) ?? null
    return {
      id: ask.id,
      quarter: ask.quarter,
      answerBy: dayFromDate(ask.answerBy),
      isLate: !answer && dayFromDate(ask.answerBy) < today,
      isOpen: isOpen({ ...ask, project }, today),
      answer,
    }
  })
}
