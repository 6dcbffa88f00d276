import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import * as exported from '~/audiences/desk/exports/table'
import * as board from '~/audiences/plan/board-file'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import { addOwnRecord } from '~/ground/records/add-own-record.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { kindsToCount } from '~/setup/indicators/view.server'
import { makeTenant } from '../kpi/evidence-world'
import { kindInUse, ownRecordSaid } from '../support/scenes/kinds'
import { ownIndicatorSaid } from '../support/scenes/indicators'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let code: string
const NAME = '中试验证项目'
beforeAll(async () => {
  world = await makeWorld()
  const { officer, admin, enclaveId, now, today } = world
  const kind = await kindInUse(world, { zh: NAME })
  const own = (await kindsToCount(enclaveId)).find((one) => one.code === kind) ?? null
  const said = IndicatorForm.parse({
    ...ownIndicatorSaid(),
    standing: 'cumulative',
    identity: 'number',
    effectiveOn: '2026-01-01',
  })
  code = must(await defineIndicator(admin, said, { recordKind: 'own', own, expression: null }, now)).code
  const firm = await makeTenant(world)
  await db.firm.updateMany({ where: { id: firm.id }, data: { name: '验证企业' } })
  const asked = (await kindCalled(enclaveId, kind, today)) ?? expect.fail('no kind')
  for (const number of ['XM2026AB801', 'XM2026AB802']) {
    const input = ownRecordForm(asked).parse({ ...ownRecordSaid(), f1: number, f2: '88.5', f3: 'c2' })
    const { recordId } = must(await addOwnRecord(officer, firm.id, kind, input, now))
    must(await submitEvidence(officer, choiceOf(recordId, code), now))
  }
})

type Route = { loader: (args: LoaderFunctionArgs) => unknown }
async function sheet({ loader }: Route, path: string, params: Record<string, string>) {
  const request = await signedRequest(world.officer, path)
  const args = { request, params: { enclave: world.slug, ...params }, context: {} }
  const answer = await answerOf(() => loader(args as unknown as LoaderFunctionArgs))
  expect(answer.status).toBe(200)
  const [heads = [], ...rows] = await readSheet(Buffer.from(await answer.arrayBuffer()))
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index]])))
}

it('the list of evidence says what a record of such a kind says, amount and all', async () => {
  const rows = await sheet(exported, `/desk/${world.slug}/exports/evidence/xlsx`, {
    page: 'evidence',
    format: 'xlsx',
  })
  const own = rows.filter((row) => row.记录种类 === NAME)
  expect(own.map((row) => [row.证号, row.自定项目]).sort()).toEqual([
    ['XM2026AB801', '拨款：88.50 万元；级别：省级'],
    ['XM2026AB802', '拨款：88.50 万元；级别：省级'],
  ])
})

it('so does the file of the rows behind its figure', async () => {
  const path = `/desk/${world.slug}/boards/rows/xlsx?indicator=${code}`
  const rows = await sheet(board, path, { board: 'rows', format: 'xlsx' })
  expect(rows.map((row) => row.自定项目)).toEqual(
    Array.from({ length: 2 }, () => '拨款：88.50 万元；级别：省级'),
  )
})

it('the list of firms has a column for the kind, with the records of each firm', async () => {
  const rows = await sheet(exported, `/desk/${world.slug}/exports/firms/xlsx`, {
    page: 'firms',
    format: 'xlsx',
  })
  const cell = rows.find((row) => Object.values(row).includes('验证企业'))?.[NAME]
  expect(String(cell).split('\n').sort()).toEqual([
    'XM2026AB801；拨款：88.50 万元；级别：省级',
    'XM2026AB802；拨款：88.50 万元；级别：省级',
  ])
  expect(
    rows.filter((row) => row[NAME] !== null && row[NAME] !== undefined && row[NAME] !== ''),
  ).toHaveLength(1)
})
