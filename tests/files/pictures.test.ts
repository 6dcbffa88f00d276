import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atMost } from '~/ground/files/at-most'
import { writtenAnew } from '~/ground/files/pictures.server'
import { waitingRoom } from '~/ground/files/store.server'
import { bombOf, telephonePhoto } from '../support/photos'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-pictures-'))
  process.env.FILES_DIR = folder
  await mkdir(waitingRoom(), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function laid(bytes: Buffer): { file: string } {
  const file = path.join(folder, 'photo')
  writeFileSync(file, bytes)
  return { file }
}

async function anew(bytes: Buffer, format: 'jpg' | 'png' = 'jpg') {
  const made = await writtenAnew(laid(bytes), format)
  if ('refusal' in made) throw new Error(made.refusal)
  return readFileSync(made.file)
}

describe('a photo as a telephone takes it', () => {
  it('carries the place where it was taken, and lies on its side', async () => {
    const photo = await telephonePhoto()
    const { exif, orientation, width, height } = await sharp(photo).metadata()
    expect([orientation, width, height]).toEqual([6, 640, 480])
    expect(exif?.includes('FeidiPhone')).toBe(true)
    // The tag of the GPS part, little endian: 0x8825.
    expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true)
  })

  it('loses the place and all else that is not the picture, and stands as it was held', async () => {
    const kept = await anew(await telephonePhoto())
    const { exif, xmp, iptc, orientation, width, height, format } = await sharp(kept).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect([width, height, format]).toEqual([480, 640, 'jpeg'])
    for (const said of ['Exif', 'FeidiPhone', 'http://ns.adobe.com']) expect(kept.includes(said)).toBe(false)
    // The red edge was at the left of the sensor: held upright it is on top.
    const { data, info } = await sharp(kept).raw().toBuffer({ resolveWithObject: true })
    const pixel = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ]
    const [r = 0, g = 0, b = 0] = pixel(240, 20)
    expect([r > 200, g < 60, b < 60]).toEqual([true, true, true])
    const [r2 = 255, , b2 = 0] = pixel(240, 600)
    expect([r2 < 60, b2 > 200]).toEqual([true, true])
  })

  it('is no larger than a screen can show', async () => {
    const large = await sharp({ create: { width: 5000, height: 2500, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer()
    const { width, height } = await sharp(await anew(large)).metadata()
    expect([width, height]).toEqual([4000, 2000])
  })

  it('keeps what is see-through in a PNG, without what is written beside it', async () => {
    const png = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#0000' } })
      .png()
      .withExif({ IFD0: { Make: 'FeidiPhone' } })
      .toBuffer()
    const kept = await anew(png, 'png')
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'png', hasAlpha: true, width: 40 })
    expect(kept.includes('FeidiPhone')).toBe(false)
  })
})

describe('what is no photo', () => {
  it.each([
    ['cut in its middle', async () => (await telephonePhoto()).subarray(0, 2500)],
    ['a head without a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
    ['noise', () => Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))],
    ['nothing', () => Buffer.alloc(0)],
    [
      'a drawing that fetches',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'),
    ],
  ])('%s is refused as damaged, and nothing of it stays', async (_, bytes) => {
    expect(await writtenAnew(laid(await bytes()), 'jpg')).toEqual({ refusal: 'picture_damaged' })
  })

  it.each([
    [30_000, 30_000],
    [65_000, 1_001],
  ])('one of %d × %d pixels in a few bytes is not opened', async (width, height) => {
    const bomb = bombOf(width, height)
    expect(bomb.length).toBeLessThan(2_000)
    expect(await writtenAnew(laid(bomb), 'png')).toEqual({ refusal: 'picture_pixels' })
  })
})

describe('works in turn', () => {
  it('no more than so many go at once, and one that fails lets the next go', async () => {
    const inTurn = atMost(2)
    let [going, most] = [0, 0]
    const gates: (() => void)[] = []
    const work = (fails: boolean) =>
      inTurn(async () => {
        going += 1
        most = Math.max(most, going)
        await new Promise<void>((go) => gates.push(go))
        going -= 1
        if (fails) throw new Error('no')
      })
    const all = Promise.allSettled([work(false), work(true), work(false), work(true), work(false)])
    for (let left = 5; left > 0;) {
      await new Promise((go) => setImmediate(go))
      for (const go of gates.splice(0)) {
        go()
        left -= 1
      }
    }
    expect((await all).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect([going, most]).toEqual([0, 2])
  })
})
