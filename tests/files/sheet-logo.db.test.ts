import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { pathOf } from '~/ground/files/store.server'
import { sheetDocx } from '~/ground/papers/sheet-docx.server'
import { fitted, pictureOf } from '~/ground/papers/picture-size'
import { db } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { contractPaper } from '~/residence/contracts/paper.server'
import { decideLogo } from '~/setup/logo/decide-logo.server'
import { contractIn } from '../support/scenes/contracts'
import { textIn } from '../support/unzip'
import { makeWorld } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-sheet-logo-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

/** The head of a PNG of a size, with one row of nothing: enough to be known by. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head)
  head.write('IHDR', 12)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return Buffer.concat([head, deflateSync(Buffer.alloc(4))])
}

it('a lease carries the mark of its enclave, on the screen and in Word; a mark whose file is gone keeps no paper back', async () => {
  const world = await makeWorld()
  const { admin, officer, today, now, slug } = world
  const { contractId } = await contractIn(world, 'offered')
  const bytes = png(400, 100)
  const file = { id: newId(), ownerUserId: admin.userId, name: 'mark.png', mime: 'image/png' }
  const stored = { ...file, size: bytes.length, sha256: sha256(bytes.toString('latin1')), createdAt: now }
  mkdirSync(path.dirname(pathOf(stored.sha256)), { recursive: true })
  writeFileSync(pathOf(stored.sha256), bytes)
  await db.file.create({ data: stored })
  const picturesIn = async () => {
    const { sheet } = await contractPaper(officer, contractId, today, 'zh')
    const xml = await textIn(await sheetDocx(sheet), 'word/document.xml')
    return { sheet, pictures: xml.split('<pic:pic ').length - 1 }
  }
  expect(await picturesIn()).toMatchObject({ sheet: { logo: undefined }, pictures: 0 })
  must(
    await decideLogo(admin, { logo: file.id, effectiveOn: undefined, reason: '新徽标启用', basedOn: 1 }, now),
  )
  const carried = await picturesIn()
  expect(carried.sheet.logo).toEqual({ fileId: file.id, address: `/logo/${slug}/${file.id}` })
  expect(carried.pictures).toBe(1)
  rmSync(pathOf(stored.sha256))
  expect((await picturesIn()).pictures).toBe(0)
})

it('reads how large a picture is off its first bytes, and fits it into a box in its own proportions', () => {
  expect(pictureOf(png(400, 100))).toEqual({ type: 'png', width: 400, height: 100 })
  const jpg = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 60, 0, 90, 1, 1, 0x11, 0,
  ])
  expect(pictureOf(jpg)).toEqual({ type: 'jpg', width: 90, height: 60 })
  expect([pictureOf(Buffer.from('no picture')), pictureOf(png(0, 5)), pictureOf(Buffer.alloc(0))]).toEqual([
    null,
    null,
    null,
  ])
  expect(fitted({ width: 400, height: 100 }, { width: 320, height: 48 })).toEqual({ width: 192, height: 48 })
  expect(fitted({ width: 900, height: 90 }, { width: 320, height: 48 })).toEqual({ width: 320, height: 32 })
})
