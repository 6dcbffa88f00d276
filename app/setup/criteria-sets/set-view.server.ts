import { cityNames } from '~/ground/enclaves/cities.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { withCities } from '~/ground/forms/place-words'
import { papersFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { may } from '~/ground/criteria/abilities'
import { differencesInWords } from './differences-in-words'
import {
  criteriaSetOf,
  publishedSets,
  setLines,
  setRecord,
  type SetRecord,
} from '~/ground/criteria/queries.server'
import { replayOf } from './replay.server'
import { inForceOn, statusOfSet } from '~/ground/criteria/set-status'
import { gapsOfSet } from './unasked.server'
import { ruleInWords } from '~/ground/criteria/words-of-expression'

/** A set as staff read it: each criterion in words, how it stands, who uses it, and what it changes. */
export async function setView(actor: Actor, id: string | undefined, today: Day, locale: Locale) {
  const set = await criteriaSetOf(actor, id)
  const published = await publishedSets(actor.enclaveId)
  const line = (await setLines(actor, today)).find((one) => one.id === set.id)
  const basis = published.find((one) => one.id === set.basedOnId)
  const named = await paperNames(actor.enclaveId, locale)
  const standing = statusOfSet(set, published, today)
  const before = inForceOn(
    published.filter((one) => one.id !== set.id),
    set.purpose,
    set.effectiveFrom ?? today,
  )
  const cities = await cityNames(actor.enclaveId)
  const naming = (text: string) => withCities(text, cities, locale)
  const isNew = standing === 'draft' || standing === 'coming'
  return {
    id: set.id,
    code: set.code,
    purpose: set.purpose,
    state: set.state,
    version: set.version,
    titleZh: set.titleZh,
    titleEn: set.titleEn,
    title: locale === 'zh' ? set.titleZh : set.titleEn,
    effectiveFrom: set.effectiveFrom,
    publishedOn: set.publishedOn,
    retiredOn: set.retiredOn,
    standing,
    basedOn: basis?.code ?? null,
    usedBy: line?.usedBy ?? [],
    differences: isNew ? differencesInWords(before?.criteria ?? [], set.criteria, locale).map(naming) : null,
    mayDraft: may(actor.role, 'draft'),
    mayPublish: may(actor.role, 'publish'),
    rules: set.criteria.map((criterion) => ({
      code: criterion.code,
      track: criterion.track,
      severity: criterion.severity,
      points: criterion.points ?? 0,
      words: naming(criterion[locale]),
      clause: locale === 'zh' ? criterion.clauseZh : criterion.clauseEn,
      rule: naming(ruleInWords(criterion.expression, locale)),
      papers: (criterion.papers ?? []).map((code) => named.get(code) ?? code),
    })),
  }
}
export type SetView = Awaited<ReturnType<typeof setView>>

async function paperNames(enclaveId: string, locale: Locale) {
  const last = await db.intake.findFirst({
    where: { enclaveId },
    orderBy: { number: 'desc' },
    select: { papers: true },
  })
  const { papers: decided } = await settingOn(db, enclaveId, 'papers')
  const papers = [...papersFromJson(last?.papers), ...decided]
  return new Map(papers.map((paper) => [paper.code, paper[locale]]))
}

/**
 * What the director should know before publishing: what nobody could be judged by, how many past cases stay open,
 * who is told, and which intakes to come keep another set.
 */
export async function publicationView(actor: Actor, set: SetRecord, today: Day) {
  const { enclaveId } = actor
  const [gaps, replay, subscribers, intakes, sets] = await Promise.all([
    gapsOfSet(set, enclaveId),
    replayOf(actor, set, 'zh'),
    db.criteriaSubscription.count({ where: { enclaveId, confirmedAt: { not: null }, endedAt: null } }),
    db.intake.findMany({
      where: { enclaveId, opensOn: { gt: dateOfDay(today) } },
      orderBy: { number: 'asc' },
      select: { number: true, criteriaSetId: true },
    }),
    db.criteriaSet.findMany({ where: { enclaveId } }),
  ])
  const codes = new Map(sets.map(setRecord).map(({ id, code }) => [id, code]))
  return {
    gaps,
    subscribers,
    replayed: { total: replay.total, open: replay.open, before: replay.openBefore },
    keep: intakes.map(({ number, criteriaSetId }) => ({ number, code: codes.get(criteriaSetId) ?? '' })),
  }
}
