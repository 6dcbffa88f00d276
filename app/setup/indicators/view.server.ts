import { EMPTY_GROUP } from '~/ground/criteria/rule-form'
import { formOfExpression } from '~/ground/criteria/rule-form-read'
import { ruleInWords } from '~/ground/criteria/words-of-expression'
import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import type { RecordKind } from '~/ground/records/records'
import {
  countableKind,
  definitionFrom,
  hasAmount,
  IDENTITIES,
  isValidUntil,
  WITH_OWN_KIND,
  type CountableKind,
} from '~/plan/counting-rules/definition'
import { namedIn } from '~/plan/counting/named'
import { MOST_KINDS } from '~/ground/record-kinds/kinds.server'
import { catalogueFor } from '~/plan/counting-rules/rule-catalogue'
import { INDICATOR_OF, type StayKind } from '~/plan/counting-rules/record-rule'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { kindChosen, kindOptions, sentAs } from './kind-choice'

export const NEW_INDICATOR = 'new'

/** The indicators of the plan in their order: what each counts, by which version, and whether it has a target. */
export async function indicatorList({ enclaveId, enclaveSlug: slug }: Actor, today: Day, locale: Locale) {
  const rows = await db.indicator.findMany({
    where: { enclaveId },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: {
      versions: { orderBy: { version: 'desc' }, include: WITH_OWN_KIND },
      wordings: { orderBy: { version: 'desc' }, take: 1 },
    },
  })
  return {
    slug,
    today,
    rows: rows.map(({ versions, wordings: [worded], ...row }) => {
      const inForce = versions.find(({ effectiveOn }) => dayFromDate(effectiveOn) <= today) ?? null
      const next = versions.filter(({ effectiveOn }) => dayFromDate(effectiveOn) > today).at(-1) ?? null
      const shown = inForce ?? next
      const kind = shown
        ? shown.recordKind
        : (Object.entries(INDICATOR_OF).find(([, rule]) => rule === row.rule)?.[0] ?? '')
      return {
        ...namedIn(row),
        isOwn: row.rule === 'defined',
        standing: row.standing,
        recordKind: kind as RecordKind,
        ownKind: shown?.ownKind ? namesOfKind(shown.ownKind) : null,
        rule: shown ? ruleOf(row, shown, locale) : null,
        version: inForce && { version: inForce.version, from: dayFromDate(inForce.effectiveOn) },
        comes: next && { version: next.version, from: dayFromDate(next.effectiveOn) },
        worded: worded ? { version: worded.version, from: dayFromDate(worded.effectiveOn) } : null,
        endsOn: row.endsOn && dayFromDate(row.endsOn),
        hasTarget: row.target.gt(0),
      }
    }),
  }
}
export type IndicatorList = Awaited<ReturnType<typeof indicatorList>>

/**
 * The kinds of the enclave that an indicator can count, in the order of their codes: no draft, but for one that an
 * indicator counts since the founding, where both were brought along.
 */
export async function kindsToCount(enclaveId: string): Promise<CountableKind[]> {
  const rows = await db.ownKind.findMany({
    where: { enclaveId, OR: [{ state: { not: 'draft' } }, { indicatorVersions: { some: {} } }] },
    orderBy: { code: 'asc' },
    take: MOST_KINDS,
    include: { versions: { orderBy: { version: 'desc' } } },
  })
  return rows.flatMap((row) => countableKind(row) ?? [])
}

/** What never changes about an indicator. */
function fixedIn({ standing, stays, unit }: OwnRow) {
  const takes: 'rows' | 'amount' = unit === 'yuan' ? 'amount' : 'rows'
  return { standing, stays: stays as StayKind, takes }
}

type VersionRow = Parameters<typeof definitionFrom>[1]
type OwnRow = { code: string; standing: boolean; stays: string; unit: string }

function namesOfKind(row: NonNullable<VersionRow['ownKind']>) {
  const { zh = '', en = '' } = row.versions[0] ?? {}
  return { zh, en }
}

function ruleOf(row: OwnRow, version: VersionRow, locale: Locale): string | null {
  const { expression, among } = definitionFrom(row, version)
  return expression && ruleInWords(expression, locale, among)
}

/** A new indicator or the next version of one, as its form shows it; the kind of record decides what it may ask. */
export async function indicatorEdit(
  actor: Actor,
  code: string | undefined,
  asked: string | null,
  today: Day,
  locale: Locale,
) {
  const { enclaveId, enclaveSlug: slug } = actor
  const isNew = code === NEW_INDICATOR
  const found = isNew
    ? null
    : ((await db.indicator.findFirst({
        where: { enclaveId, code: code ?? '', rule: 'defined' },
        include: { versions: { orderBy: { version: 'desc' }, include: WITH_OWN_KIND } },
      })) ?? notFound())
  const [newest] = found?.versions ?? []
  const people = await namesOf((found?.versions ?? []).map(({ byId }) => byId))
  const kinds = await kindsToCount(enclaveId)
  const counted = newest && sentAs({ kind: newest.recordKind as RecordKind, own: newest.ownKind })
  const chosen = kindChosen(asked ?? counted, kinds)
  const kind = sentAs(chosen)
  const among = catalogueFor(chosen.kind, chosen.own?.fields)
  const expression = found && newest && counted === kind ? definitionFrom(found, newest).expression : null
  const form = expression && formOfExpression(expression, among)
  return {
    slug,
    today,
    code: found?.code ?? NEW_INDICATOR,
    name: found && { zh: found.zh, en: found.en },
    endsOn: found?.endsOn ? dayFromDate(found.endsOn) : null,
    fixed: found && fixedIn(found),
    kind,
    kinds: kindOptions(kinds, locale),
    can: { sum: hasAmount(chosen.kind, chosen.own), stand: isValidUntil(chosen.kind, chosen.own) },
    among,
    rule: form ?? EMPTY_GROUP,
    unreadable: expression && !form ? ruleInWords(expression, locale, among) : null,
    said: {
      zh: found?.zh ?? '',
      en: found?.en ?? '',
      identity: newest?.identity ?? IDENTITIES.codes[0] ?? 'number',
      months: newest?.months ?? 0,
      ruleZh: newest?.ruleZh ?? '',
      ruleEn: newest?.ruleEn ?? '',
    },
    basedOn: newest?.version ?? 0,
    /** What is made but once is a new indicator alone: a version names the one before it. */
    formKey: isNew ? newId() : null,
    history: (found?.versions ?? []).map((version) => ({
      version: version.version,
      from: dayFromDate(version.effectiveOn),
      at: dayOf(version.at),
      by: people.get(version.byId) ?? '',
      kind: version.recordKind as RecordKind,
      ownKind: version.ownKind && namesOfKind(version.ownKind),
      rule: found && ruleOf(found, version, locale),
      reason: version.reason,
    })),
  }
}
export type IndicatorEdit = Awaited<ReturnType<typeof indicatorEdit>>
