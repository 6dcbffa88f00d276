import { beforeAll, describe, expect, it } from 'vitest'
import { loader as page, action } from '~/audiences/desk/evidence/records'
import { uploadedBy } from '~/example/drivers/uploads.server'
import type { BuiltInKind } from '~/ground/records/records'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { candidates } from '~/plan/evidence/candidates.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { submitMany } from '~/plan/evidence/submit-many.server'
import { boardOf } from '~/plan/board/board.server'
import { db } from '~/platform/db.server'
import { columnsOf, MOST_ROWS, PASTED_KINDS } from '~/setup/firm-records/columns'
import { enterRecords } from '~/setup/firm-records/enter-records.server'
import { readRecords } from '~/setup/firm-records/read-rows.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeTenant } from './evidence-world'

let world: World
let firm: Awaited<ReturnType<typeof makeTenant>>
beforeAll(async () => {
  world = await makeWorld()
  firm = await makeTenant(world)
})

let numbers = 0
const patentNumber = () => {
  const digits = `20251${String((numbers += 1)).padStart(7, '0')}`
  return `ZL${digits}.${patentCheckCharacter(digits)}`
}
type Cells = { name?: string; number?: string; day?: string; owner?: string; paper?: string }
const patentRow = ({
  name = firm.name,
  number = patentNumber(),
  day = '2026-03-02',
  owner,
  paper,
}: Cells = {}) =>
  [name, '一种传感器', number, '', owner ?? '本企业是第一权利人', '', day, paper ?? `${number}.pdf`].join(
    '\t',
  )
const papers = (...names: string[]) =>
  Promise.all(names.map((name) => uploadedBy(world.officer.userId, world.now, { name })))

const read = (text: string, ids: string[], kind: BuiltInKind = 'patent', locale: 'zh' | 'en' = 'zh') =>
  readRecords(world.officer, { kind, locale }, { text, papers: ids }, world.now)
async function enter(text: string, ids: string[], kind: BuiltInKind = 'patent') {
  const seen = seenOf(await read(text, ids, kind))
  return enterRecords(world.officer, kind, { text, papers: ids, seen }, world.now)
}
const saidOf = async (text: string, ids: string[], kind: BuiltInKind = 'patent') =>
  (await read(text, ids, kind)).map(({ problems }) => problems.map(({ field, code }) => `${field}: ${code}`))

describe('records pasted from a spreadsheet', () => {
  it('stand with their papers and their lines in the log, are put forward together and counted', async () => {
    const own = await makeWorld()
    const { enclaveId, officer, bureau, now, today } = own
    const tenant = await makeTenant(own)
    const [one, two] = [patentNumber(), patentNumber()]
    const cells = ['一种传感器', '', 'first', '', '2026-03-02']
    const row = (name: string, number: string) =>
      [name, cells[0], number, cells[1], cells[2], cells[3], cells[4], `${number}.pdf`].join('\t')
    const head = ['企业', ...columnsOf('patent').slice(1)].join('\t')
    const text = [head, row(tenant.name, one), row(tenant.ref, two)].join('\n')
    const ids = await Promise.all(
      [one, two].map((number) => uploadedBy(officer.userId, now, { name: `${number}.pdf` })),
    )
    const rows = await readRecords(officer, { kind: 'patent', locale: 'zh' }, { text, papers: ids }, now)
    expect(rows.map(({ line, problems }) => [line, problems])).toEqual([
      [2, []],
      [3, []],
    ])
    const input = { text, papers: ids, seen: seenOf(rows) }
    expect(await enterRecords(officer, 'patent', input, now)).toEqual({ ok: true, value: { count: 2 } })
    const stand = await db.firmRecord.findMany({
      where: { enclaveId, firmId: tenant.id },
      orderBy: { id: 'asc' },
    })
    expect(stand.map(({ number, fileId }) => [number, fileId])).toEqual([
      [one, ids[0]],
      [two, ids[1]],
    ])
    expect(await db.event.count({ where: { enclaveId, kind: 'record_added' } })).toBe(2)

    const { list } = await candidates(officer, today, tenant.id)
    expect(list.map(({ rule }) => rule.counts)).toEqual([true, true])
    const choices = stand.map(({ id }) => choiceOf(id, 'patents'))
    const { done } = await submitMany(officer, choices, now)
    for (const { evidenceId } of done) await approveEvidence(bureau, evidenceId, now)
    const { indicators } = await boardOf(enclaveId, today)
    expect(indicators.find(({ code }) => code === 'patents')?.progress.value).toBe('2')
  })

  it('say row by row what is wrong, all of it at once, and nothing is entered while anything is', async () => {
    const [good, taken, twice] = [patentNumber(), patentNumber(), patentNumber()]
    const ids = await papers('a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf')
    expect(await enter(patentRow({ number: taken }), await papers(`${taken}.pdf`))).toMatchObject({
      ok: true,
    })
    const text = [
      patentRow({ number: good, paper: 'a.pdf' }),
      patentRow({ name: '没有这家', day: '昨天', paper: 'z.pdf' }),
      patentRow({ number: taken, paper: 'b.pdf' }),
      patentRow({ number: twice, paper: 'c.pdf' }),
      patentRow({ number: twice, paper: 'c.pdf' }),
      patentRow({ day: '2027-01-01', paper: 'd.pdf' }),
      patentRow({ owner: '也许', paper: 'e.pdf' }),
      `${patentRow({ paper: '' })}\t多一格`,
    ].join('\n')
    expect(await saidOf(text, ids)).toEqual([
      [],
      [
        'firm: 没有这家企业，请核对名称或代码',
        'happenedOn: 不是一个日期，请写成 2026-11-20',
        'paper: 没有收到这个名字的文件',
      ],
      ['number: 同一编号已在本企业的记录中（2026-11-20 存入），不能记两次。'],
      [],
      ['number: 和第 4 行相同', 'paper: 和第 4 行相同'],
      ['happenedOn: 2027-01-01 还没有到，请填已经发生的日期。'],
      ['ownership: 请选择一项'],
      ['paper: 请写凭证的文件名', 'row: 单元格比列多，请核对'],
    ])
    expect(await enter(text, ids)).toMatchObject({ ok: false, reason: 'rows_wrong' })
    expect(await db.firmRecord.count({ where: { number: good } })).toBe(0)
    const other = { text: patentRow({ number: good, paper: 'a.pdf' }), papers: ids, seen: 'x' }
    expect(await enterRecords(world.officer, 'patent', other, world.now)).toMatchObject({
      reason: 'other_rows',
    })
  })

  it('of two who enter the same rows at once, one does', async () => {
    const number = patentNumber()
    const [mine, yours] = [await papers('m.pdf'), await papers('y.pdf')]
    const both = await Promise.all([
      enter(patentRow({ number, paper: 'm.pdf' }), mine),
      enter(patentRow({ number, paper: 'y.pdf' }), yours),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'rows_wrong' })
    expect(await db.firmRecord.count({ where: { enclaveId: world.enclaveId, number } })).toBe(1)
  })

  it('use no paper of somebody else, and are entered by nobody but staff, with no firm of others', async () => {
    const number = patentNumber()
    const theirs = await uploadedBy(world.bureau.userId, world.now, { name: 'theirs.pdf' })
    expect(await saidOf(patentRow({ number, paper: 'theirs.pdf' }), [theirs])).toEqual([
      ['paper: 没有收到这个名字的文件'],
    ])
    const elsewhere = await makeTenant(await makeWorld())
    expect(await saidOf(patentRow({ name: elsewhere.ref, paper: 'o.pdf' }), await papers('o.pdf'))).toEqual([
      ['firm: 没有这家企业，请核对名称或代码'],
    ])
    const input = { text: patentRow({ number }), papers: [], seen: '' }
    for (const actor of [world.founder, world.bureau])
      await expect(enterRecords(actor, 'patent', input, world.now)).rejects.toMatchObject({ status: 403 })
  })

  it('bound how many there are', async () => {
    const text = Array.from({ length: MOST_ROWS + 1 }, () => patentRow()).join('\n')
    expect(await enter(text, [])).toMatchObject({ reason: 'too_many' })
    expect(await enter('企业\t专利名称', [])).toMatchObject({ reason: 'no_rows' })
  })

  it('are read of every other kind by its columns, choices by their words in either language', async () => {
    const digits = '2026610131' + String((numbers += 1)).padStart(6, '0')
    const contract = [
      firm.name,
      '薄膜开发',
      digits,
      '',
      '技术开发',
      firm.name,
      '某公司',
      '',
      '120',
      '40',
      '2026-03-01',
    ]
    const ids = await papers('contract.pdf', 'hnte.pdf', 'person.pdf')
    const [row] = await read([...contract, '2026-03-05', 'contract.pdf'].join('\t'), ids, 'contract')
    expect(row).toMatchObject({ problems: [] })
    expect(row?.input?.facts).toMatchObject({ amountYuan: '1200000.00', detail: { techYuan: '800000.00' } })
    const person = [firm.name, '某人', '居民身份证（含港澳台居民居住证）', '11010519491231002X', 'D 类']
    const english = [...person, 'Doctor', 'yes', 'Founder', '2026-03-05', '', 'person.pdf'].join('\t')
    const [talent] = await read(english, ids, 'talent')
    expect(talent).toMatchObject({ problems: [] })
    expect(talent?.input?.facts.detail).toMatchObject({
      degree: 'doctor',
      seniorTitle: true,
      duty: 'founder',
    })
    for (const kind of PASTED_KINDS) expect(columnsOf(kind).slice(-1)).toEqual(['paper'])
  })
})

describe('the page', () => {
  const at = (kind: string) => `/desk/${world.slug}/evidence/records/${kind}`
  const params = (kind: string) => ({ enclave: world.slug, kind })
  const send = async (form: [string, string][]) => {
    const request = await signedRequest(world.officer, at('patent'), { form: new URLSearchParams(form) })
    return answerOf(() => action({ request, params: params('patent'), context: {} }))
  }

  it('shows what was read before anything is entered, keeps the papers, and says why a file was not taken', async () => {
    const number = patentNumber()
    const [paper = ''] = await papers(`${number}.pdf`)
    const answer = await send([
      ['text', patentRow({ number })],
      ['papers', paper],
      ['papers.error', 'wrong_type'],
    ])
    const said = (await answer.json()) as {
      reply: { error: Record<string, string[]> }
      read: { rows: { problems: unknown[] }[]; seen: string; papers: { id: string }[] }
    }
    expect(said.reply.error.papers?.[0]).toContain('不收这种格式')
    expect(said.read.rows).toMatchObject([{ problems: [] }])
    expect(said.read.papers).toMatchObject([{ id: paper }])
    expect(await db.firmRecord.count({ where: { number } })).toBe(0)
    const done = await send([
      ['text', patentRow({ number })],
      ['papers', paper],
      ['seen', said.read.seen],
    ])
    expect(done.status).toBe(302)
    expect(done.headers.get('Location')).toBe(`/desk/${world.slug}/evidence?entered=1`)
  })

  it('is there for kinds that are entered in rows, and for no other word', async () => {
    for (const [kind, status] of [
      ['talent', 200],
      ['listing', 404],
      ['nothing', 404],
    ] as const) {
      const request = await signedRequest(world.officer, at(kind))
      const answer = await answerOf(() => page({ request, params: params(kind), context: {} }))
      expect([kind, answer.status]).toEqual([kind, status])
    }
  })
})
