import { beforeAll, describe, expect, it } from 'vitest'
import { loader as page } from '~/audiences/desk/evidence/records'
import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { db } from '~/platform/db.server'
import { enterRecords } from '~/setup/firm-records/enter-records.server'
import { readOwnRecords } from '~/setup/firm-records/read-rows.server'
import { rowsOfOwn } from '~/setup/firm-records/rows-of.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { changeKind } from '~/setup/record-kinds/define.server'
import { kindInUse, kindOf } from '../support/scenes/kinds'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeTenant } from './evidence-world'

let world: World
let firm: Awaited<ReturnType<typeof makeTenant>>
beforeAll(async () => {
  world = await makeWorld()
  firm = await makeTenant(world)
})

describe('records of a kind that the enclave defined', () => {
  const kindNow = async (code: string) =>
    (await kindCalled(world.enclaveId, code, world.today)) ?? expect.fail(`no kind ${code}`)
  const rowOf = (
    number: string,
    part: { level?: string; funds?: string; until?: string; paper?: string } = {},
  ) => {
    const { level = '省级', funds = '120', until = '2028-05-11', paper = '' } = part
    return [firm.name, number, funds, level, '', '2026-05-12', until, paper].join('\t')
  }

  it('are read by the columns of its form, held to all it asks, and stand together or not at all', async () => {
    const kind = await kindNow(await kindInUse(world))
    const paper = await uploadedBy(world.officer.userId, world.now, { name: '立项.pdf' })
    const look = (text: string, ids: string[] = []) =>
      readOwnRecords(world.officer, { kind, locale: 'zh' }, { text, papers: ids }, world.now)
    expect(rowsOfOwn(kind, 'zh').columns).toEqual([
      ...['firm', 'f1', 'f2', 'f3', 'numberReason', 'happenedOn', 'validUntil', 'paper'],
    ])
    const wrong = [
      rowOf('XM26', {}),
      rowOf('XM2026ZZ001', { level: '县级' }),
      rowOf('XM2026ZZ002', { funds: '5001' }),
      rowOf('XM2026ZZ003', { until: '2026-05-11' }),
      rowOf('XM2026ZZ004', { paper: '没有.pdf' }),
    ]
    const said = (await look(wrong.join('\n'))).map(({ problems }) => problems.map(({ field }) => field))
    expect(said).toEqual([['f1'], ['f3'], ['f2'], ['validUntil'], ['paper']])
    const good = [rowOf('XM2026ZZ101', { level: 'national' }), rowOf('XM2026ZZ102', { paper: '立项.pdf' })]
    const text = good.join('\n')
    const seen = seenOf(await look(text, [paper]))
    const sent = { text, papers: [paper], seen }
    expect(await enterRecords(world.officer, kind, sent, world.now)).toMatchObject({ value: { count: 2 } })
    const kept = await db.firmRecord.findMany({
      where: { kindId: kind.id },
      orderBy: { number: 'asc' },
    })
    expect(
      kept.map(({ number, amountYuan, detail, fileId }) => [
        number,
        amountYuan?.toFixed(2),
        (detail as { f3: string }).f3,
        fileId !== null,
      ]),
    ).toEqual([
      ['XM2026ZZ101', '1200000.00', 'c1', false],
      ['XM2026ZZ102', '1200000.00', 'c2', true],
    ])
    // The number stands once; what an administrator changed meanwhile has to be looked at again.
    const again = await look(rowOf('XM2026ZZ101'))
    expect(again[0]?.problems[0]?.field).toBe('f1')
    const next = rowOf('XM2026ZZ103')
    const seenNext = seenOf(await look(next))
    must(await changeKind(world.admin, kind.code, kindOf({ basedOn: '1' }), world.now))
    const late = { text: next, papers: [], seen: seenNext }
    expect(await enterRecords(world.officer, kind, late, world.now)).toMatchObject({ reason: 'rows_wrong' })
  })

  it('have a page of their own once the kind is in use', async () => {
    const code = await kindInUse(world)
    for (const [kind, status] of [
      [`own-${code}`, 200],
      ['own-nothing', 404],
      [code, 404],
    ] as const) {
      const request = await signedRequest(world.officer, `/desk/${world.slug}/evidence/records/${kind}`)
      const params = { enclave: world.slug, kind }
      expect([kind, (await answerOf(() => page({ request, params, context: {} }))).status]).toEqual([
        kind,
        status,
      ])
    }
  })
})
