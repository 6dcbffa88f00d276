import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { decideLogo, logoFile } from '~/setup/logo/decide-logo.server'
import { addDays } from '~/shared/days'
import { wholeProduct } from '../support/whole-build'
import { answerOf, cookieOf, makeWorld, type World } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-logo-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

async function fileOf({ admin, now }: World, mime = 'image/png', size = 1200) {
  const id = newId()
  const row = {
    id,
    ownerUserId: admin.userId,
    name: 'mark.png',
    mime,
    size,
    sha256: 'a'.repeat(64),
    createdAt: now,
  }
  await db.file.create({ data: row })
  return id
}

it('is a picture of the enclave, has versions, stands in the head of every page, and nobody takes another file for it', async () => {
  const world = await makeWorld()
  const { admin, enclaveId, slug, today, now } = world
  const when = { effectiveOn: undefined, reason: '新徽标启用', basedOn: 1 }
  const logo = await fileOf(world)
  expect(
    await decideLogo(admin, { ...when, logo: await fileOf(world, 'application/pdf') }, now),
  ).toMatchObject({
    reason: 'other_format',
  })
  expect(
    await decideLogo(admin, { ...when, logo: await fileOf(world, 'image/png', 300_000) }, now),
  ).toMatchObject({
    reason: 'logo_large',
  })
  expect(await decideLogo(admin, { ...when, logo: newId() }, now)).toMatchObject({ reason: 'unknown_file' })
  expect(await db.setting.count({ where: { enclaveId, topic: 'identity' } })).toBe(1)
  must(await decideLogo(admin, { ...when, logo }, now))
  expect(await settingOn(db, enclaveId, 'identity', today)).toMatchObject({ logo })
  expect(await logoFile(slug, logo)).toMatchObject({ id: logo, mime: 'image/png' })
  const product = await wholeProduct()
  for (const [at, cookie] of [
    [paths.portal(slug), ''],
    [paths.desk(slug), await cookieOf(world.officer)],
  ] as const) {
    const answer = await product.handle(
      new Request(`http://127.0.0.1:3000${at}`, { headers: { Cookie: cookie } }),
    )
    expect(await answer.text()).toContain(paths.logo(slug, logo))
  }
  // What somebody writes into the form of the identity is shown only where it is a picture of this enclave.
  const other = await fileOf(world)
  expect((await answerOf(() => logoFile(slug, other))).status).toBe(404)
  const elsewhere = await makeWorld()
  expect((await answerOf(() => logoFile(elsewhere.slug, logo))).status).toBe(404)
  must(await decideLogo(admin, { ...when, basedOn: 2, effectiveOn: addDays(today, 1), none: 'on' }, now))
  expect((await settingOn(db, enclaveId, 'identity', addDays(today, 1))).logo).toBe('')
  expect((await settingOn(db, enclaveId, 'identity', today)).logo).toBe(logo)
  expect(product.thrown).toEqual([])
})
