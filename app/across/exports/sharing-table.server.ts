import type { Actor } from '~/ground/people/actor'
import type { ReadPart } from '~/landing/sharing/parts'
import { periodInWords } from '~/landing/sharing/period-words'
import { rowsOf, type SettlementPage } from '~/landing/sharing/queries.server'
import { sharingWords } from '~/landing/sharing/words'
import { inLocale, type Locale } from '~/shared/words'
import { columnsOf, tableOf, type Table } from './table'

type Line = { part: ReadPart; firm: Awaited<ReturnType<typeof rowsOf>>[number] | null }
const AT_ONCE = 500

/**
 * A settlement as a table: a row a metric with each ledger in columns of its own, and for whoever may see them the firms
 * behind it. No cell adds what counts by law to what was agreed.
 */
export function sharingTable({ enclaveId }: Actor, settlement: SettlementPage, locale: Locale): Table {
  const w = inLocale(sharingWords, locale)
  const { agreement, period, number, state, cities, parts, seesFirms } = settlement
  const zh = locale === 'zh'
  const home = zh ? cities.homeCityZh : cities.homeCityEn
  const host = zh ? cities.hostCityZh : cities.hostCityEn
  const { text, number: figure } = columnsOf<Line>()
  const ofPart = (of: (part: ReadPart) => string | number) => (line: Line) =>
    line.firm || !line.part.shown ? null : of(line.part)
  const ofLaw = (of: (part: ReadPart) => string) => (line: Line) =>
    line.firm || !line.part.lawShown ? null : of(line.part)
  const law = (city: string) => `${w.lawLedger} · ${city}`
  const agreed = (city: string) => `${w.agreedLedger} · ${city}`
  const columns = [
    text(w.agreement, () => agreement.ref),
    text(w.period, () => periodInWords(period, locale)),
    text(w.settlements, () => `${w.numberOf(number)} · ${w.settlementStates[state]}`),
    text(w.metric, ({ part }) => w.metrics[part.metric]),
    text(w.firm, ({ firm }) => firm?.name ?? ''),
    text(w.fields.project, ({ firm }) => firm?.ref ?? ''),
    text(w.city, ({ firm }) => (firm ? w.cities[firm.city] : '')),
    figure(`${w.firm} · ${w.amount} (${w.unit})`, ({ firm }) => firm?.amount ?? null),
    figure(`${w.firm} · ${w.held} (${w.unit})`, ({ firm }) => firm?.held ?? null),
    figure(
      w.ofFirms,
      ofPart(({ firms }) => firms),
    ),
    figure(
      law(home),
      ofLaw(({ lawHome }) => lawHome),
    ),
    figure(
      law(host),
      ofLaw(({ lawHost }) => lawHost),
    ),
    figure(
      law(w.other),
      ofLaw(({ lawOther }) => lawOther),
    ),
    figure(
      agreed(w.shared),
      ofPart(({ shared }) => shared),
    ),
    figure(
      agreed(home),
      ofPart(({ agreedHome }) => agreedHome),
    ),
    figure(
      agreed(host),
      ofPart(({ agreedHost }) => agreedHost),
    ),
  ]
  async function* lines(): AsyncIterable<Line[]> {
    for (const part of parts) {
      yield [{ part, firm: null }]
      for (let skip = 0; seesFirms; skip += AT_ONCE) {
        const firms = await rowsOf(enclaveId, settlement.id, part.metric, [AT_ONCE, skip])
        yield firms.map((firm) => ({ part, firm }))
        if (firms.length < AT_ONCE) break
      }
    }
  }
  return tableOf(w.paperTitle(periodInWords(period, locale)), columns, lines())
}
