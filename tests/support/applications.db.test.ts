import { expect, it } from 'vitest'
import { STATES } from '~/admission/applications/lifecycle'
import { db } from '~/platform/db.server'
import { applicationIn } from './applications'
import { makeWorld } from './world'

it.each(STATES)('makes an application that is %s', async (state) => {
  const { id } = await applicationIn(await makeWorld(), state)
  expect(await db.application.findFirst({ where: { id } })).toMatchObject({ state })
})
