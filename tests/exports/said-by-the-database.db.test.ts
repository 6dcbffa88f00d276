import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { applicationsTable } from '~/across/exports/applications-table.server'
import { csvParts } from '~/across/exports/csv.server'
import { firmsTable } from '~/across/exports/firms-table.server'
import { rowWriter } from '~/across/exports/sheet'
import { sqlColumns, sqlTable } from '~/across/exports/sql-table.server'
import type { Table } from '~/across/exports/table'
import { exportWords } from '~/across/exports/words'
import { isNoticeOver } from '~/admission/applications/deadlines'
import { deskWords, stateInWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { answerColumns } from '~/admission/lists/answer-columns.server'
import { readListQuery } from '~/admission/lists/list-query'
import { listApplications } from '~/admission/lists/list.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { db, inTransaction, Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { words as tenancyWords } from '~/residence/tenancies/words'
import { EXIT_WAYS, TENANCY_STATES } from '~/residence/tenancies/vocabulary'
import { CSV_MARK, csvLine, type Cell } from '~/shared/cells'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { TRACKS } from '~/shared/tracks'
import type { Locale } from '~/shared/words'
import { makeTenant } from '../kpi/evidence-world'
import { all } from '../support/all'
import { makeSubmitted, putIn } from '../support/submitted'
import { makeFirm, makeWorld, type World } from '../support/world'

/** What people type, and what a spreadsheet would take for something else. */
const TYPED = [
  '=1+1',
  ' ＋x',
  '\t-2',
  '两\n行，"引号", 逗号',
  '（西安）波形',
  '007',
  '202661013100099912',
  '-5.50',
  '\u200b@x',
  'Ωmega',
  '😀',
  'plain',
]
const STATES = [
  { state: 'submitted' },
  { state: 'screening' },
  { state: 'awaiting_correction' },
  { state: 'in_review' },
  { state: 'decided', outcome: 'accepted' },
  { state: 'decided', outcome: 'waitlisted' },
  { state: 'decided', outcome: 'declined' },
  { state: 'public_notice', outcome: 'accepted', noticeUntil: dateOfDay('2020-01-02') },
  { state: 'public_notice', outcome: 'accepted', noticeUntil: dateOfDay('2199-01-02') },
  { state: 'admitted', outcome: 'accepted' },
  { state: 'withdrawn' },
  { state: 'lapsed' },
]

type Answers = Record<string, string>

let world: World
beforeAll(async () => {
  world = await makeWorld()
  const { enclaveId, officer, now } = world
  const columns = await answerColumns(officer)
  for (const [index, facts] of STATES.entries()) {
    const typed = (place: number) => TYPED[(index + place) % TYPED.length] ?? ''
    const chosen = (column: (typeof columns)[number], place: number) =>
      column.options?.[index % column.options.length]?.value ?? typed(place)
    const answers = columns.map((column, place) => {
      if ((place + index) % 5 === 0) return [column.key, '']
      return [column.key, column.type === 'boolean' ? ['yes', 'no'][index % 2] : chosen(column, place)]
    })
    const [odd = '', other = ''] = columns.map(({ key }) => key)
    const said = { ...Object.fromEntries(answers), [odd]: ['no text'], [other]: typed(0) } as Answers
    const made = await makeSubmitted(world, {})
    await inTransaction(async (tx) => {
      await tx.application.updateMany({ where: { enclaveId, id: made.id }, data: { answers: said } })
      const handedIn = { cause: 'amended' as const, answers: said, byId: made.founder.userId }
      await recordSubmission(tx, { enclaveId, id: made.id }, handedIn, now)
    })
    await putIn(enclaveId, made.id, { ...facts, ...(index % 3 === 0 ? { officerId: officer.userId } : {}) })
    await db.firm.updateMany({
      where: { enclaveId, id: made.firm.id },
      data: { name: typed(0), product: typed(3), contactName: typed(5), contactPhone: typed(7) },
    })
  }
  for (const state of TENANCY_STATES.codes) {
    const { id: firmId } = await makeTenant(world)
    const exitWay = state === 'exited' ? { exitWay: 'expelled' } : {}
    await db.tenancy.updateMany({ where: { enclaveId, firmId }, data: { state, ...exitWay } })
  }
  await makeFirm(enclaveId, { name: '+没有申请' })
})

async function expectSame(table: () => Promise<Table>, expected: Cell[][]) {
  const { columns, stretches } = await table()
  const csv = CSV_MARK + [columns.map(({ head }) => head), ...expected].map(csvLine).join('')
  expect(Buffer.concat(await all(csvParts(await table()))).toString()).toBe(csv)
  const row = rowWriter(columns)
  const sheet = (rows: Cell[][]) => rows.map((cells, index) => row(cells, index + 2))
  expect(sheet((await all(stretches)).flat())).toEqual(sheet(expected))
}

const asked = (locale: Locale, search = '') => ({
  actor: world.officer,
  query: new URLSearchParams(search),
  today: world.today,
  locale,
})

it.each(['zh', 'en'] as const)('says applications as they are said row by row in %s', async (locale) => {
  const { officer, today, enclaveId } = world
  const desk = deskWords[locale]
  const { yes, no } = fileWords[locale].list
  const columns = await answerColumns(officer)
  const { lines } = await listApplications(officer, readListQuery(new URLSearchParams('sort=ref')), today)
  expect(lines.length).toBeGreaterThan(STATES.length)
  const rows = await db.application.findMany({ where: { enclaveId }, select: { id: true, answers: true } })
  const answersOf = new Map(rows.map(({ id, answers }) => [id, answers as Record<string, unknown>]))
  const expected = lines.map(({ turn, ...line }): Cell[] => [
    line.ref,
    line.firmName,
    line.uscc,
    desk.tracks[TRACKS.of(line.track)],
    line.intake,
    stateInWords({ ...line, noticeOver: turn.reason !== 'public_notice' }, desk),
    desk.next[turn.reason],
    turn.dueOn,
    line.since,
    line.submittedOn,
    line.officer,
    ...columns.map(({ key, options }): Cell => {
      const answer = answersOf.get(line.id)?.[key]
      if (typeof answer !== 'string' || answer === '') return null
      if (answer === 'yes' || answer === 'no') return answer === 'yes' ? yes : no
      return options?.find(({ value }) => value === answer)?.[locale] ?? answer
    }),
  ])
  await expectSame(() => applicationsTable(asked(locale, 'sort=ref'), 5), expected)
})

it.each(['zh', 'en'] as const)('says firms as they are said row by row in %s', async (locale) => {
  const { enclaveId, today } = world
  const [x, desk, w] = [exportWords[locale], deskWords[locale], tenancyWords[locale]]
  const firms = await db.firm.findMany({
    where: { enclaveId, known: true },
    include: {
      tenancies: { orderBy: { createdAt: 'desc' }, take: 1 },
      applications: { orderBy: { createdAt: 'desc' }, take: 1 },
    },
    orderBy: { ref: 'desc' },
  })
  const dayOr = (date: Date | null | undefined) => (date ? dayFromDate(date) : null)
  const expected = firms.map(({ tenancies: [tenancy], applications: [application], ...firm }): Cell[] => [
    firm.ref,
    firm.name,
    firm.uscc,
    desk.tracks[TRACKS.of(firm.track)],
    dayFromDate(firm.foundedOn),
    firm.industryCode,
    firm.product,
    firm.contactName,
    firm.contactPhone,
    tenancy
      ? w.state[TENANCY_STATES.of(tenancy.state)]
      : application
        ? stateInWords(
            { ...application, noticeOver: isNoticeOver(dayOr(application.noticeUntil), today) },
            desk,
          )
        : x.notIn,
    tenancy?.exitWay ? w.ways[EXIT_WAYS.of(tenancy.exitWay)] : null,
    dayOr(tenancy?.startedOn),
    dayOr(tenancy?.endsOn),
    null,
  ])
  expect(expected.length).toBeGreaterThan(STATES.length + TENANCY_STATES.codes.length)
  await expectSame(() => firmsTable(asked(locale), 7), expected)
})

it.each([1, 89, 90, 91, 180, 230])('says a row of %i columns', async (count) => {
  const columns = Array.from({ length: count }, (_, index) => (index % 7 === 3 ? null : `${index}"%s`))
  const rows = {
    ids: () => Promise.resolve([newId(), newId(), newId()].join(',')),
    from: (ids: string[]) =>
      Promise.resolve(Prisma.sql`unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place)`),
  }
  const declared = columns.map((said, index) => sqlColumns.text(`${index}`, Prisma.sql`${said}::text`))
  await expectSame(() => Promise.resolve(sqlTable('wide', declared, rows, 2)), [columns, columns, columns])
})

it('guards every text as Node does', async () => {
  const first = Array.from({ length: 0xffff }, (_, index) => index + 1)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => `${String.fromCharCode(code)}=1`)
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '=',
          '＋',
          '-',
          '@',
          '−',
          '⁺',
          '"',
          ',',
          '\n',
          '\r',
          '\t',
          ' ',
          '\u3000',
          '\u{e0001}',
          '0',
          '7',
          '12',
          '.',
          '智',
          'a',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('').replaceAll('\0', ''))
  const texts = [...first, ...TYPED, ...fc.sample(text, 5000)].filter((one) => !/\p{Cs}/u.test(one))
  const said = await db.$queryRaw<{ said: string }[]>`
    SELECT csv_cell(said) AS said FROM unnest(${texts}::text[]) WITH ORDINALITY AS typed(said, place) ORDER BY place`
  const expected = texts.map((one) => csvLine([one]).slice(1, -3))
  expect(said.map((one) => one.said)).toEqual(expected)
})
