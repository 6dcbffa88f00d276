import { catalogueOf } from '~/ground/audit/catalogue'
import { payloadFromJson } from '~/ground/audit/payload'
import { detailFromJson } from '~/ground/records/firm-json'
import type { RecordKind } from '~/ground/records/records'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, timeOf, type Day } from '~/shared/days'
import { openSteps } from '~/shared/steps'
import type { Locale } from '~/shared/words'
import { WITH_KIND } from '~/ground/record-kinds/kinds.server'
import { ownSaid, type OwnSaid } from '~/ground/record-kinds/own-values'
import { fieldFor, ownKindFrom, type OwnKind } from '~/ground/record-kinds/shape'
import { alikeTo, type AlikeRecords } from './alike.server'
import type { Finding, Verdict } from '~/ground/criteria/evaluate'
import { explain } from '~/ground/criteria/explain'
import { ruleInWords } from '~/ground/criteria/words-of-expression'
import type { Definition } from '~/plan/counting-rules/definition'
import { asideOf } from '~/plan/counting/aside.server'
import { conditionsOf, findingOf, isAtWork, type Condition } from '~/plan/counting-rules/countable'
import { kpiEvents } from './events'
import { evaluateRecords, type EvaluatedRecord } from '~/plan/counting/evaluate-records.server'
import { countingOn } from '~/plan/counting/lapsed.server'
import { STEPS } from './lifecycle'
import { noteOf, wordedOn, wordingOf } from '~/plan/counting/versions.server'
import { planOf } from '~/plan/counting/plan.server'
import { shownNumber } from '~/plan/counting-rules/record-rule'
import { detailsOf, type RecordDetail } from '~/plan/counting-rules/record-details'
import { rowViews, type EvidenceRow } from '~/plan/counting/rows.server'
import type { Stay } from '~/plan/counting-rules/stays'
import { visibleTo } from '~/plan/counting/visible.server'

const catalogue = catalogueOf(kpiEvents)

/** The record behind a row, as people read it. */
export type RecordView = {
  id: string
  kind: RecordKind
  /** Its kind as it was asked, where the enclave defined it, and what its fields say. */
  own: (Pick<OwnKind, 'zh' | 'en'> & { number: Said; day: Said; said: OwnSaid[] }) | null
  number: string
  title: string
  happenedOn: Day
  validUntil: Day | null
  amountYuan: string | null
  techYuan: string | null
  fileId: string | null
  /** Why its number stands although it is unlikely. */
  numberReason: string | null
  said: RecordDetail[]
  ended: { on: Day; reason: string } | null
  alike: AlikeRecords | null
  withdrawn: { on: Day; reason: string } | null
}
export type RuleView = {
  conditions: Condition[]
  counts: boolean
  value: string | null
  countedOn: Day | null
  stays: readonly Stay[]
  /** The row that this certificate keeps alive. */
  prolongs: string | null
  landing: { registeredOn: Day } | null
  /** Whether it counts yuan. */
  money: boolean
  /** What the expression of an indicator of the enclave asks, part by part. */
  parts: RulePart[]
}
type Said = Record<Locale, string>
export type RulePart = { verdict: Verdict; words: Said; why: Said }

/** What the rule says of a judged record, condition by condition. */
export function ruleView({ countable, context, ruling, held }: EvaluatedRecord): RuleView {
  const defined = countable.kind === 'defined' ? countable.definition : null
  const landed = countable.kind === 'landed_tech_smes'
  return {
    conditions: conditionsOf(countable, context),
    money: defined ? defined.takes === 'amount' : countable.kind === 'tech_trade',
    parts: defined ? partsOf(defined, findingOf(countable, context)) : [],
    counts: ruling.counts,
    value: ruling.counts ? ruling.value : null,
    countedOn: ruling.counts ? ruling.countedOn : null,
    stays: isAtWork(countable) ? context.firm.workplace : context.firm.belonging,
    prolongs: ruling.counts && ruling.prolongs ? (held?.ref ?? '') : null,
    landing: landed && countable.registeredOn ? { registeredOn: countable.registeredOn } : null,
  }
}

/** Every part of an expression that must hold, why it does or does not, and what is still to be asked. */
function partsOf({ expression, among }: Definition, finding: Finding | null): RulePart[] {
  if (!expression || !finding) return []
  const split = expression.op === 'and' && 'parts' in finding && finding.op === 'and'
  const asked = split ? expression.of : [expression]
  const found = split ? finding.parts : [finding]
  const both = (say: (locale: Locale) => string): Said => ({ zh: say('zh'), en: say('en') })
  return asked.flatMap((part, index) => {
    const one = found[index]
    if (!one) return []
    return {
      verdict: one.verdict,
      words: both((locale) => ruleInWords(part, locale, among)),
      why: both((locale) => explain(one, locale, { voice: 'record', among }).text),
    }
  })
}

/** One row of evidence with its record, the rule condition by condition, its firm's application and its history. */
export async function evidenceRow(actor: Actor, id: string, today: Day, locale: Locale) {
  const { enclaveId } = actor
  const found = isId(id)
    ? await db.evidence.findFirst({
        where: { AND: [{ id }, visibleTo(actor)] },
        include: {
          firm: { include: { projects: { where: { stage: { not: 'dropped' } }, include: { park: true } } } },
          record: { include: WITH_KIND },
          indicator: { include: wordedOn(today) },
        },
      })
    : null
  if (!found) notFound()
  const counting = await countingOn(enclaveId, today, await planOf(enclaveId))
  const [alike, [row], [judged], application, events] = await Promise.all([
    alikeTo(actor, [found.recordId]),
    rowViews(enclaveId, [found], counting, today),
    evaluateRecords(db, enclaveId, { id: found.recordId }, today, {
      own: await asideOf(db, found),
      indicatorId: found.indicatorId,
    }),
    db.application.findFirst({
      where: { enclaveId, firmId: found.firmId, state: 'admitted' },
      orderBy: { admittedAt: 'desc' },
      select: { id: true, ref: true },
    }),
    db.event.findMany({
      where: { enclaveId, subjectType: 'evidence', subjectId: id },
      orderBy: { seq: 'desc' },
    }),
  ])
  return {
    row: row as EvidenceRow,
    record: recordView(found.record, alike.get(found.recordId)),
    rule: judged ? ruleView(judged) : null,
    indicator: {
      code: found.indicator.code,
      name: { zh: found.indicator.zh, en: found.indicator.en },
      rule: wordingOf(found.indicator),
      note: noteOf(found.indicator),
    },
    application,
    steps: openSteps(STEPS, found.state, actor.role),
    history: events.map(({ seq, at, kind, actorName, payload }) => ({
      seq,
      day: dayOf(at),
      time: timeOf(at),
      ...(catalogue.tell('page', { kind, payload }, locale) ?? catalogue.say(kind, payload, locale)),
      by: actorName,
      reason: reasonIn(payload),
    })),
  }
}
export type EvidencePage = Awaited<ReturnType<typeof evidenceRow>>

type RecordRow = EvaluatedRecord['row'] | Omit<EvaluatedRecord['row'], 'firm'>

export function recordView(row: RecordRow, alike: AlikeRecords | null = null): RecordView {
  const kind = row.kind as RecordKind
  const tech = kind === 'contract' ? detailFromJson(kind, row.detail).techYuan : undefined
  return {
    id: row.id,
    kind,
    number: shownNumber({ kind, number: row.number, detail: row.detail }),
    title: row.title,
    happenedOn: dayFromDate(row.happenedOn),
    validUntil: row.validUntil && dayFromDate(row.validUntil),
    amountYuan: row.amountYuan?.toFixed(2) ?? null,
    techYuan: tech ?? null,
    fileId: row.fileId,
    numberReason: row.numberReason,
    said: detailsOf(kind, row.detail),
    own: row.ownKind && ownView(ownKindFrom(row.ownKind), row.detail),
    ended: row.endedOn && { on: dayFromDate(row.endedOn), reason: row.endReason ?? '' },
    alike,
    withdrawn: row.withdrawnAt && { on: dayOf(row.withdrawnAt), reason: row.withdrawReason ?? '' },
  }
}

/** A record of a kind of the enclave, in the words of the version by which it was asked. */
function ownView({ zh, en, shape }: OwnKind, detail: unknown): RecordView['own'] {
  const number = fieldFor(shape, 'number') ?? { zh: '', en: '' }
  return {
    zh,
    en,
    number: { zh: number.zh, en: number.en || number.zh },
    day: { zh: shape.dayZh, en: shape.dayEn || shape.dayZh },
    said: ownSaid(shape.fields, detail),
  }
}

function reasonIn(payload: unknown): string | null {
  const { reason } = payloadFromJson(payload)
  return typeof reason === 'string' ? reason : null
}
