import { beforeAll, describe, expect, it } from 'vitest'
import { action, loader } from '~/audiences/desk/taking-over/take'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { publishLeaseText } from '~/residence/contracts/texts.server'
import { setChecklist } from '~/residence/inspections/act.server'
import { enclavesToCopy, foundFurther } from '~/setup/founding/found-further.server'
import { defineKind, publishKind } from '~/setup/record-kinds/define.server'
import { MATTERS, rolesOf } from '~/setup/taking-over/matters'
import { piecesOf } from '~/setup/taking-over/take.server'
import { newKindOf } from '../support/scenes/kinds'
import { answerOf, signedRequest, type World } from '../support/world'
import { threePlaces } from './taking-support'

let world: World, other: World, strange: World, asked: Awaited<ReturnType<typeof threePlaces>>['asked']
beforeAll(async () => {
  ;({ world, other, strange, asked } = await threePlaces())
})

describe('nothing crosses where somebody may not read', () => {
  it('neither by another duty, nor by another person, nor from the own enclave', async () => {
    for (const code of MATTERS) {
      const [role = 'admin'] = rolesOf(code)
      const actor = role === 'admin' ? world.admin : role === 'director' ? world.director : world.officer
      const strangers = [
        ...(['admin', 'director', 'officer', 'expert'] as const).map((one) => ({ ...actor, role: one })),
      ].filter(({ role: one }) => !rolesOf(code).includes(one))
      for (const one of strangers) {
        const there = { ...one, enclaveId: other.enclaveId }
        await expect(
          piecesOf(actor, { ...asked(code, role), from: there }, world.today),
        ).rejects.toMatchObject({
          status: 403,
        })
        await expect(piecesOf(one, asked(code, role), world.today)).rejects.toMatchObject({ status: 403 })
      }
      const foreign = { ...asked(code, role), from: strange.admin }
      await expect(piecesOf(actor, foreign, world.today)).rejects.toMatchObject({ status: 403 })
      await expect(piecesOf(actor, { ...asked(code, role), from: actor }, world.today)).rejects.toMatchObject(
        {
          status: 403,
        },
      )
    }
  })

  it('and the page leads nobody into an enclave they do not belong to', async () => {
    const open = async (actor: Actor, query: string, matter = 'limits', form?: Record<string, string>) => {
      const path = `/desk/${world.slug}/taking-over/${matter}${query}`
      const request = await signedRequest(actor, path, form ? { form } : {})
      const params = { enclave: world.slug, matter }
      return answerOf(() => (form ? action : loader)({ request, params, context: {} }))
    }
    const page = (await (await open(world.admin, '')).json()) as { sources: { slug: string }[] }
    expect(page.sources.map(({ slug }) => slug)).toEqual([other.slug])
    const status = async (...said: Parameters<typeof open>) => (await open(...said)).status
    expect(await status(world.admin, `?from=${other.slug}`)).toBe(200)
    const form = { effectiveOn: world.today, reason: '参照', basedOn: '1', mark: 'a'.repeat(64) }
    for (const slug of [strange.slug, 'nowhere', world.slug]) {
      expect(await status(world.admin, `?from=${slug}`)).toBe(403)
      expect(await status(world.admin, `?from=${slug}`, 'limits', form)).toBe(403)
    }
    expect(await status(world.admin, `?from=${other.slug}`, 'limits', form)).toBe(409)
    expect(await status(world.admin, '?from=template', 'kinds')).toBe(404)
    expect(await status(world.admin, `?from=${other.slug}`, 'identity')).toBe(404)
    expect(await status(world.director, `?from=${other.slug}`)).toBe(403)
  })
})

describe('at a founding', () => {
  it('the texts, checklists and kinds come along as well, from an enclave one administers', async () => {
    const { userId, name } = world.admin
    const words = { titleZh: '租约', titleEn: 'Lease', bodyZh: '甲方', bodyEn: 'One' }
    must(await publishLeaseText(other.officer, { ...words, basedOn: 0, effectiveOn: world.today }, world.now))
    const items = [{ key: 'i1', zh: '出口畅通', en: 'Exits', guide: '', measure: null }]
    const list = { nameZh: '消防', nameEn: 'Fire', items, reason: '定', version: 0 }
    must(await setChecklist(other.officer, null, list, world.now))
    const { code } = must(await defineKind(other.admin, newKindOf(), world.now))
    must(await publishKind(other.admin, code, world.now))
    const input = {
      slug: 'taken-over',
      refPrefix: 'TKO',
      from: other.enclaveId,
      nameZh: '一',
      nameEn: 'One',
      homeZh: '宝鸡',
      homeEn: 'Baoji',
      homeCode: '610300',
      hostZh: '深圳',
      hostEn: 'SZ',
      hostCode: '440300',
    }
    expect((await enclavesToCopy(userId, world.today)).map(({ id }) => id).sort()).toEqual(
      [world.enclaveId, other.enclaveId].sort(),
    )
    const denied = { ...input, from: strange.enclaveId }
    expect(await foundFurther({ userId, name }, denied, world.now)).toMatchObject({ reason: 'source_gone' })
    const { enclaveId } = must(await foundFurther({ userId, name }, input, world.now))
    const where = { where: { enclaveId } }
    expect(await db.leaseText.findMany({ ...where, select: { version: true, bodyZh: true } })).toEqual([
      { version: 1, bodyZh: '甲方' },
    ])
    expect(await db.checklistVersion.findMany({ ...where, select: { version: true, nameZh: true } })).toEqual(
      [{ version: 1, nameZh: '消防' }],
    )
    expect(await db.ownKind.findMany({ ...where, select: { code: true, state: true } })).toEqual([
      { code, state: 'draft' },
    ])
    expect(await db.rentScheme.count(where)).toBe(0)
  })
})
