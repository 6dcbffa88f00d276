import { REVIEW_GRADES, SECOND_LOOKS } from '~/admission/yearly-reviews/vocabulary'
import { firmWords } from '~/ground/firms/words'
import { IDENTITY_FIELDS } from '~/ground/firms/identity'
import { identityInWords, identityWords } from '~/ground/firms/identity-words'
import { kindName } from '~/ground/firms/kind-name'
import type { Block } from '~/ground/papers/sheet'
import { CONTRACT_STATES } from '~/residence/contracts/vocabulary'
import type { TestView } from '~/residence/graduation/test-view'
import { addDays, dayFromDate } from '~/shared/days'
import { formatCount, formatYuan, moneyInWords } from '~/shared/money'
import type { Locale } from '~/shared/words'
import type { GraduationFacts } from './facts.server'
import { graduationFileWords } from './words'

type Cells = readonly (string | null | undefined | false)[]
type Part = { locale: Locale; w: (typeof graduationFileWords)['zh'] }

/** The parts of the file in their order; what the record is silent about says so. */
export function blocksOfFile(facts: GraduationFacts, test: TestView | null, locale: Locale): Block[] {
  const part = { locale, w: graduationFileWords[locale] }
  const { heads } = part.w
  return [
    ...headed(heads.register, [register(facts, part)], part),
    ...headed(heads.term, [term(facts, part)], part),
    ...headed(heads.rooms, [leases(facts, part), contracts(facts, part)], part),
    ...headed(heads.figures, [figures(facts, part)], part),
    ...headed(heads.reviews, [reviews(facts, part)], part),
    ...headed(heads.services, [services(facts, part)], part),
    ...headed(heads.records, [records(facts, part), evidence(facts, part)], part),
    ...headed(heads.test, testBlocks(test, part), part),
    ...headed(heads.decision, [decision(facts, part)], part),
  ]
}

/** A heading over its blocks; tables without rows fall away, and a part without any says that there is none. */
function headed(text: string, blocks: Block[], { w }: Part): Block[] {
  const said = blocks.filter((block) => block.kind !== 'table' || block.rows.length > 0)
  return [{ kind: 'heading', text }, ...(said.length > 0 ? said : [{ kind: 'text', text: w.none } as const])]
}

const table = (text: string, head: string[], rows: readonly Cells[]): Block => ({
  kind: 'table',
  text,
  head,
  rows: rows.map((row) => row.map((cell) => cell || '—')),
})

/** What is known, each with what it is called; what is not falls away. */
const pairs = (
  text: string,
  known: readonly (readonly [string, string | null | undefined | false])[],
): Block => ({
  kind: 'table',
  text,
  head: [],
  rows: known.flatMap(([label, value]) => (value ? [[label, value]] : [])),
})

function register({ firm, identity, formerNames, places }: GraduationFacts, { locale, w }: Part): Block {
  const i = identityWords[locale]
  return pairs(i.title, [
    ...IDENTITY_FIELDS.filter((field) => identity[field] !== '').map(
      (field) => [i.field[field], identityInWords(field, identity[field], locale)] as const,
    ),
    ...formerNames.map(({ name, until }) => [w.formerly, w.formerName(name, until)] as const),
    [w.track, firmWords[locale].track[firm.track === 'B' ? 'B' : 'A']],
    ...places.map(
      ({ kind, now }) =>
        [w.places[kind], now && [now.entityName, now.address].filter(Boolean).join(' · ')] as const,
    ),
  ])
}

function term(
  { application, term: { startedOn, endsOn, months, officer, extensions } }: GraduationFacts,
  { w }: Part,
): Block {
  return pairs(w.term, [
    [w.application, application?.submittedOn && w.applied(application.ref, application.submittedOn)],
    [w.decided, application?.decidedOn && w.day(application.decidedOn)],
    [w.notice, application?.notice && w.fromTo(application.notice.from, application.notice.until)],
    [w.agreement, application?.signedOn && w.signedOn(application.signedOn)],
    [w.admitted, application?.admittedOn && w.day(application.admittedOn)],
    [w.term, startedOn && endsOn && w.months(startedOn, endsOn, months)],
    ...extensions.map(
      (one) => [w.extension(one.number), w.extended(one.months, one.until, one.ground)] as const,
    ),
    [w.officer, officer],
  ])
}

function leases({ leases: rows }: GraduationFacts, { w }: Part): Block {
  return table(
    w.room,
    [w.room, w.sqm, w.leased],
    rows.map(({ unit, sqm, startsOn, endsBefore }) => [
      unit.code,
      sqm.toString(),
      w.fromTo(dayFromDate(startsOn), addDays(dayFromDate(endsBefore), -1)),
    ]),
  )
}

function contracts({ contracts: rows }: GraduationFacts, { locale, w }: Part): Block {
  return table(
    w.contract,
    [w.contract, w.signed, w.leased, w.monthly, w.state],
    rows.map(({ ref, signedOn, startsOn, endsBefore, monthly, state }) => [
      ref,
      signedOn && w.day(dayFromDate(signedOn)),
      w.fromTo(dayFromDate(startsOn), addDays(dayFromDate(endsBefore), -1)),
      formatYuan(monthly.toFixed(2)),
      CONTRACT_STATES.words[locale][CONTRACT_STATES.of(state)],
    ]),
  )
}

function figures({ figures: rows }: GraduationFacts, { locale, w }: Part): Block {
  const f = w.figures
  const { sources } = firmWords[locale]
  return table(
    w.heads.figures,
    [w.year, f.revenue, f.rd, f.tax, f.staff, f.rdStaff, f.source],
    rows.map((one) => [
      String(one.year),
      moneyInWords(one.revenueYuan.toFixed(2), locale),
      moneyInWords(one.rdYuan.toFixed(2), locale),
      one.taxYuan && moneyInWords(one.taxYuan.toFixed(2), locale),
      String(one.staff),
      String(one.rdStaff),
      (sources as Record<string, string>)[one.source],
    ]),
  )
}

function reviews({ reviews: rows }: GraduationFacts, { locale, w }: Part): Block {
  return table(
    w.heads.reviews,
    [w.year, w.period, w.grade, w.found, w.again],
    rows.map((one) => [
      w.yearOf(one.year),
      w.fromTo(one.from, one.until),
      REVIEW_GRADES.words[locale][one.grade],
      one.note,
      [
        one.cureBy && w.cureBy(one.cureBy),
        one.secondLook &&
          one.secondOn &&
          w.lookedAgain(one.secondOn, SECOND_LOOKS.words[locale][one.secondLook], one.secondNote),
      ]
        .filter(Boolean)
        .join(w.join),
    ]),
  )
}

function services(
  { services: { reports, solved, stars, bookings, hours } }: GraduationFacts,
  { w }: Part,
): Block {
  return pairs(w.heads.services, [
    [
      w.reports,
      reports > 0 && [w.reportsSaid(reports, solved), stars && w.rated(stars)].filter(Boolean).join(w.join),
    ],
    [w.bookings, bookings > 0 && w.bookingsSaid(bookings, hours)],
  ])
}

function records({ records: rows }: GraduationFacts, { locale, w }: Part): Block {
  return table(
    w.heads.records,
    [w.kind, w.title, w.recordNumber, w.happened, w.valid],
    rows.map((one) => [
      kindName(one.kind, one.own, locale),
      one.title,
      one.number,
      one.happenedOn,
      one.validUntil,
    ]),
  )
}

function evidence({ evidence: rows }: GraduationFacts, { locale, w }: Part): Block {
  const units: Record<string, string> = firmWords[locale].unit
  return table(
    w.indicator,
    [w.indicator, w.rows, w.approved],
    rows.map(({ name, rows: count, unit, approved }) => [
      name,
      String(count),
      unit === 'yuan'
        ? moneyInWords(approved, locale)
        : `${formatCount(Math.round(Number(approved)))} ${units[unit] ?? ''}`,
    ]),
  )
}

function testBlocks(test: TestView | null, { w }: Part): Block[] {
  if (!test) return [{ kind: 'text', text: w.noTest }]
  const rows = test.rules.flatMap(({ words, verdict, text, parts }) => [
    [words, w.verdicts[verdict], parts.length > 0 ? '' : text],
    ...parts.map((part) => [part.subject, w.verdicts[part.verdict], part.text]),
  ])
  return [
    { kind: 'text', text: w.testOf(test.title, test.onDay) },
    table(w.heads.test, [w.rule, w.verdict, w.arithmetic], rows),
  ]
}

function decision({ decision: made }: GraduationFacts, { w }: Part): Block {
  if (!made) return { kind: 'text', text: w.notYet }
  return pairs(w.heads.decision, [
    [w.graduated, made.by ? w.graduatedBy(made.on, made.by) : w.graduatedOn(made.on)],
    [w.note, made.note],
    [w.certificate, made.certificateNo],
    [w.told, made.told && w.toldSaid(made.told.people, made.told.on)],
  ])
}
