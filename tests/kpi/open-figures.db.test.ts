import { beforeAll, expect, it } from 'vitest'
import { loader as feed } from '~/audiences/public/figures-feed'
import { boardOf } from '~/plan/board/board.server'
import { OpenFigures } from '~/plan/open-figures/shape'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'
import { closedMonth } from '../support/scenes/months'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await closedMonth(world)
})

const read = async (name: string) => {
  const request = new Request(`http://localhost/${world.slug}/${name}`)
  return feed({ request, params: { enclave: world.slug }, context: {} })
}

it('publishes approved figures that keep to their schema, as JSON and as the same lines of CSV', async () => {
  const json = (await (await read('figures.json')).json()) as Record<string, unknown>
  const { $schema, ...rest } = json
  const figures = OpenFigures.parse(rest)
  expect($schema).toMatch(/\/figures\.schema\.json$/)
  const { indicators } = await boardOf(world.enclaveId, world.today)
  const planned = indicators.filter(({ target }) => Number(target) > 0)
  expect(figures.indicators.map(({ code, value }) => [code, Number(value)])).toEqual(
    planned.map(({ code, progress }) => [code, Number(progress.value)]),
  )
  const closed = await db.monthFigure.count({
    where: { enclaveId: world.enclaveId, closing: { reopenedAt: null } },
  })
  expect(figures.indicators.flatMap(({ months }) => months)).toHaveLength(closed)
  const lines = (await (await read('figures.csv')).text()).trim().split('\r\n')
  expect(lines).toHaveLength(1 + figures.indicators.length + closed)
  const schema = (await (await read('figures.schema.json')).json()) as { required: string[]; $id: string }
  expect(schema.required).toContain('indicators')
  expect(schema.$id).toBe($schema)
})
