import { expect, it } from 'vitest'
import { loader } from '~/audiences/plan/returns/firms-file'
import { FIRM_KEYS, LINE_KEYS } from '~/plan/returns/definition'
import { db } from '~/platform/db.server'
import { returnIn } from '../support/scenes/returns'
import { answerOf, makeWorld, signedRequest } from '../support/world'
import { makeTenant } from '../kpi/evidence-world'

it('gives the frozen version as a file that says its version and day, and notes who took it', async () => {
  const world = await makeWorld()
  await makeTenant(world, '2010-01-01')
  const { params } = await returnIn('approved')(world)
  const year = params.period ?? ''
  const path = `/bureau/${world.slug}/returns/${year}/firms.csv`
  const request = await signedRequest(world.bureau, path)
  const answer = await answerOf(() =>
    loader({ request, params: { enclave: world.slug, period: year }, context: {} } as never),
  )
  const text = await answer.text()
  expect(answer.headers.get('Content-Disposition')).toContain(`return-${year}-v1.csv`)
  const lines = text.trim().split('\r\n')
  const firms = Number(/"B05","[^"]*","(\d+)"/.exec(text)?.[1])
  expect(lines).toHaveLength(1 + LINE_KEYS.length + firms * FIRM_KEYS.length)
  expect(lines.every((line, index) => index === 0 || line.endsWith(`"${year}-12-31"`))).toBe(true)
  const [taken] = await db.event.findMany({
    where: { enclaveId: world.enclaveId, kind: 'view_exported' },
    select: { payload: true },
  })
  expect(taken?.payload).toMatchObject({ page: 'returns', format: 'csv', search: year })
})
