import { filterOf } from '~/across/firm-list/filters'
import { firmsIn, ownRecordsOf, type OwnRecord } from '~/across/firm-list/every-firm.server'
import { everyFirmId } from '~/across/firm-list/list-sql.server'
import { deskWords } from '~/admission/applications/desk-words'
import { stateSaid } from '~/admission/applications/state-sql.server'
import { firmWords } from '~/ground/firms/words'
import type { Actor } from '~/ground/people/actor'
import { ownSaid, ownSaidInLine } from '~/ground/record-kinds/own-values'
import { ownKindsOf } from '~/ground/record-kinds/kinds.server'
import { shapeFromJson } from '~/ground/record-kinds/shape'
import { landingWords } from '~/landing/projects/words'
import { Prisma } from '~/platform/db.server'
import { wordIn } from '~/platform/said-sql.server'
import { words as tenancyWords } from '~/residence/tenancies/words'
import { inLocale, type Locale } from '~/shared/words'
import type { Asked } from './asked'
import { sqlColumns, sqlTable } from './sql-table.server'
import type { Table } from './table'
import { exportWords } from './words'

const { sql, raw } = Prisma
const { text, day } = sqlColumns

/** The list of firms, with whom to call, the term and where its landing stands. */
export async function firmsTable({ actor, query, today, locale }: Asked, atOnce?: number): Promise<Table> {
  const w = inLocale(firmWords, locale)
  const x = exportWords[locale]
  const desk = inLocale(deskWords, locale)
  const { state: states, ways } = inLocale(tenancyWords, locale)
  const { stages } = inLocale(landingWords, locale)
  const kinds = (await ownKindsOf(actor.enclaveId)).map((kind, index) => ({ ...kind, name: `kind${index}` }))
  const before = sql`CASE WHEN a.state IS NULL THEN ${x.notIn}
    ELSE ${stateSaid(sql`a."noticeUntil" < ${today}::date`, desk)} END`
  const columns = [
    text(x.ref, sql`f.ref`),
    text(w.firm, sql`f.name`),
    text(x.uscc, sql`f.uscc`),
    text(x.track, wordIn(sql`f.track`, desk.tracks)),
    day(x.founded, sql`f."foundedOn"`),
    text(x.industry, sql`f."industryCode"`),
    text(x.product, sql`f.product`),
    text(x.contact, sql`f."contactName"`),
    text(x.phone, sql`f."contactPhone"`),
    text(w.status, sql`CASE WHEN t.state IS NULL THEN ${before} ELSE ${wordIn(sql`t.state`, states)} END`),
    text(x.exitWay, wordIn(sql`t."exitWay"`, ways)),
    day(x.termBegins, sql`t."startedOn"`),
    day(x.termEnds, sql`t."endsOn"`),
    text(x.landed, wordIn(sql`p.stage`, stages)),
    ...kinds.map((kind) => text(kind[locale], sql`asked.${raw(kind.name)}`)),
  ]
  const asked = {
    q: (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    filter: filterOf(query.get('filter')),
  }
  const rows = {
    ids: () => everyFirmId(actor, asked),
    from: async (ids: string[]) => firmsIn(actor, ids, await ownRecordsSaid(actor, ids, kinds, locale)),
  }
  return sqlTable(x.sheets.firms, columns, rows, atOnce)
}

/** What some firms have on record of each kind that the enclave defined, in words, in their order. */
async function ownRecordsSaid(
  actor: Actor,
  ids: readonly string[],
  kinds: readonly { id: string; name: string }[],
  locale: Locale,
): Promise<{ name: string; values: string[] }[]> {
  if (kinds.length === 0) return []
  const records = new Map<string, OwnRecord[]>()
  for (const one of await ownRecordsOf(actor, ids)) {
    const key = one.firmId + one.kindId
    records.set(key, [...(records.get(key) ?? []), one])
  }
  return kinds.map(({ id: kindId, name }) => ({
    name,
    values: ids.map((id) => recordsInWords(records.get(id + kindId) ?? [], locale)),
  }))
}

/** The records of one kind, one behind the other with what each says. */
function recordsInWords(own: readonly OwnRecord[], locale: Locale): string {
  const [first] = own
  if (!first) return ''
  const between = locale === 'zh' ? '；' : '; '
  const records = own.map(({ number, title, detail, shape }) => {
    const said = ownSaidInLine(ownSaid(shapeFromJson(shape).fields, detail, true), locale)
    return [[number, title].filter(Boolean).join(' '), said].filter(Boolean).join(between)
  })
  const more = first.total > own.length ? [exportWords[locale].andMore(first.total)] : []
  return [...records, ...more].join('\n')
}
