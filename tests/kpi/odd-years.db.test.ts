import { beforeAll, describe, expect, it } from 'vitest'
import { action, loader } from '~/audiences/admin/plan-months'
import { fieldOf } from '~/setup/plan-targets/months.form'
import { yearNamed } from '~/shared/days'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const ODD = ['abc', '0', '99999', '99999999999999999999', '-1', '2026.0', '1e3', 'NaN', '2026 ', '2199']

describe('the year an address names', () => {
  it.each(ODD)('is none when it says %s: not found, whether looked at or pressed', async (year) => {
    const at = `/admin/${world.slug}/plan/patents/${year}`
    const params = { enclave: world.slug, code: 'patents', year }
    const asked = async (form?: Record<string, string>) => ({
      params,
      context: {},
      request: await signedRequest(world.admin, at, form ? { form } : {}),
    })
    const looked = await asked()
    expect((await answerOf(() => loader(looked))).status).toBe(404)
    const months = Array.from({ length: 12 }, (_, month) => [fieldOf(month), '1'])
    const pressed = await asked({ ...Object.fromEntries(months), basedOn: '0', reason: '分月' })
    expect((await answerOf(() => action(pressed))).status).toBe(404)
  })

  it('is one of this century, by four digits', () => {
    expect(['2026', '2099', '1999', '3000', '', undefined, null].map(yearNamed)).toEqual([
      2026,
      2099,
      ...[null, null, null, null, null],
    ])
  })
})
