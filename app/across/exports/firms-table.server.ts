import { filterOf } from '~/across/firm-list/filters'
import { everyFirm, type FullFirm } from '~/across/firm-list/every-firm.server'
import { isNoticeOver } from '~/admission/applications/deadlines'
import { deskWords, stateInWords } from '~/admission/applications/desk-words'
import { firmWords } from '~/ground/firms/words'
import { landingWords } from '~/landing/projects/words'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import { words as tenancyWords } from '~/residence/tenancies/words'
import { TRACKS } from '~/shared/tracks'
import { ownSaid, ownSaidInLine } from '~/ground/record-kinds/own-values'
import { ownKindsOf } from '~/ground/record-kinds/kinds.server'
import { shapeFromJson } from '~/ground/record-kinds/shape'
import { inLocale, type Locale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

const { text, day } = columnsOf<FullFirm>()

/** The list of firms, with whom to call, the term and where its landing stands. */
export async function firmsTable({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(firmWords, locale)
  const x = exportWords[locale]
  const desk = inLocale(deskWords, locale)
  const states: Record<string, string> = inLocale(tenancyWords, locale).state
  const { ways } = inLocale(tenancyWords, locale)
  const stages: Record<string, string> = inLocale(landingWords, locale).stages
  const before = ({ application }: FullFirm) =>
    application
      ? stateInWords({ ...application, noticeOver: isNoticeOver(application.noticeUntil, today) }, desk)
      : x.notIn
  const kinds = await ownKindsOf(actor.enclaveId)
  const columns = [
    text(x.ref, ({ ref }) => ref),
    text(w.firm, ({ name }) => name),
    text(x.uscc, ({ uscc }) => uscc),
    text(x.track, ({ track }) => desk.tracks[TRACKS.of(track)]),
    day(x.founded, ({ foundedOn }) => foundedOn),
    text(x.industry, ({ industryCode }) => industryCode),
    text(x.product, ({ product }) => product),
    text(x.contact, ({ contactName }) => contactName),
    text(x.phone, ({ contactPhone }) => contactPhone),
    text(w.status, (firm) =>
      firm.tenancyState ? (states[firm.tenancyState] ?? firm.tenancyState) : before(firm),
    ),
    text(x.exitWay, ({ exitWay }) => exitWay && ways[EXIT_WAYS.of(exitWay)]),
    day(x.termBegins, ({ startedOn }) => startedOn),
    day(x.termEnds, ({ endsOn }) => endsOn),
    text(x.landed, ({ landingStage }) => landingStage && (stages[landingStage] ?? landingStage)),
    ...kinds.map((kind) => text(kind[locale], (firm) => ownRecordsIn(firm, kind.id, locale))),
  ]
  const asked = {
    q: (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    filter: filterOf(query.get('filter')),
  }
  return tableOf(x.sheets.firms, columns, everyFirm(actor, asked))
}

/** What a firm has on record of a kind that the enclave defined, a record behind the other with what each says. */
function ownRecordsIn({ ownRecords }: FullFirm, kindId: string, locale: Locale): string | null {
  const own = (ownRecords ?? []).filter((one) => one.kindId === kindId)
  const [first] = own
  if (!first) return null
  const between = locale === 'zh' ? '；' : '; '
  const records = own.map(({ number, title, detail, shape }) => {
    const said = ownSaidInLine(ownSaid(shapeFromJson(shape).fields, detail, true), locale)
    return [[number, title].filter(Boolean).join(' '), said].filter(Boolean).join(between)
  })
  const more = first.total > own.length ? [exportWords[locale].andMore(first.total)] : []
  return [...records, ...more].join('\n')
}
