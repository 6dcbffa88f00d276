import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { findAll } from '~/across/finding/find.server'
import { fold } from '~/shared/likeness/grams'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'

const PATENT = 'ZL202310000001.5'

let world: World
let firmId: string
let ref: string
beforeAll(async () => {
  world = await makeWorld()
  firmId = (await makeTenant(world)).id
  await db.firm.updateMany({ where: { id: firmId }, data: { contactPhone: '13900001234' } })
  const { id } = await makeRecord(world, firmId, 'patent', { number: PATENT })
  const put = must(await submitEvidence(world.officer, id, world.now))
  ref = put.ref
})

it.each([
  ['its reference', () => ref],
  ['its reference in small letters', () => ref.toLowerCase()],
  ['the number it counts', () => PATENT],
  ['the number without its prefix and dot', () => '2023100000015'],
  ['the number in full width', () => 'ＺＬ202310000001．5'],
])('finds evidence by %s', async (_, typed) => {
  const { evidence } = await findAll(world.officer, typed())
  expect(evidence.map((row) => [row.ref, row.number])).toEqual([[ref, PATENT]])
})

it.each(['13900001234', '139 0000 1234', '１３９００００１２３４', '+86 139-0000-1234'])(
  'finds a firm by its telephone, typed as %s',
  async (typed) => {
    expect((await findAll(world.officer, typed)).firms.map(({ id }) => id)).toEqual([firmId])
  },
)

it('finds experts for staff alone, and rooms for those who run the building', async () => {
  const { name } = world.expert1
  expect((await findAll(world.officer, name)).experts.map(({ id }) => id)).toContain(world.expert1.userId)
  expect((await findAll(world.bureau, name)).experts).toEqual([])
  expect((await findAll(world.officer, '101')).rooms.length).toBeGreaterThan(0)
  expect((await findAll(world.bureau, '101')).rooms).toEqual([])
})

it('finds for each reader what that reader may see', async () => {
  const other = await makeWorld()
  expect((await findAll(world.bureau, ref)).evidence.map((row) => row.ref)).toEqual([ref])
  expect((await findAll(world.park, ref)).evidence).toEqual([])
  expect((await findAll(world.park, '13900001234')).firms).toEqual([])
  expect((await findAll(other.officer, ref)).evidence).toEqual([])
})

it.each(['西安零宽技术', '西安ＷＥＩ', '西安\u202e零\u200b宽', '2026–610131'])(
  'finds a firm whose name on record holds marks that nobody sees, typed as %s',
  async (typed) => {
    const name = '西安\u202e零宽\u200b技术（西安Wei）2026‐610131号'
    await db.firm.updateMany({ where: { id: firmId }, data: { name } })
    expect((await findAll(world.officer, typed)).firms.map(({ id }) => id)).toEqual([firmId])
  },
)

it('finds a room by its number in full width', async () => {
  const { code } = await db.unit.findFirstOrThrow({ where: { enclaveId: world.officer.enclaveId } })
  const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  expect((await findAll(world.officer, wide)).rooms.map((room) => room.code)).toContain(code)
})

it.each(['ＡＢＣ（１）', '柳·闻溪 柳・闻溪', 'a\u200bb\u2060c', '—–‐−', 'ΣIi', '①ﬁ㎡', '\u3164甲\ufe0f'])(
  'the index folds %j as the search box does',
  async (text) => {
    const [row] = await db.$queryRaw<{ folded: string }[]>`SELECT folded(${text})`
    expect(row?.folded).toBe(fold(text))
  },
)
