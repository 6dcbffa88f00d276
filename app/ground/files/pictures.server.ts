import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { default as Reader, Sharp } from 'sharp'
import { env } from '~/platform/env.server'
import { atMost } from './at-most'
import type { Format } from './formats'
import { discard, pathOf, waitingRoom, type Received } from './store.server'

/** Larger pictures are not opened at all: one of them would need more memory than a request may. */
const MOST_PIXELS = 64_000_000
/** The longer side of a kept photo, and of the small one that lists show. */
const LONGEST_SIDE = 4000
const SMALL_SIDE = 480
const MOST_SECONDS = 20

/** The reader of pictures, from the first one on: a process that sees none need not hold it in memory. */
let reader: Promise<typeof Reader> | undefined
function opened(): Promise<typeof Reader> {
  reader ??= import('sharp').then(({ default: sharp }) => {
    // Nothing but what a telephone makes is read, each by one thread, two at a time, outside the thread that answers.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  return reader
}
const inTurn = atMost(2)

export type PictureRefusal = 'picture_damaged' | 'picture_pixels'

/** Whether files of a format are photos that are written anew before others see them. */
export function isPicture(format: Format): format is 'jpg' | 'png' {
  return format === 'jpg' || format === 'png'
}

/**
 * A received photo written anew: turned as its telephone held it, without the place and whatever else was kept beside
 * the picture, and no larger than a screen can show. The received file stays where it is.
 */
export async function writtenAnew(
  { file }: Pick<Received, 'file'>,
  format: 'jpg' | 'png',
): Promise<Received | { refusal: PictureRefusal }> {
  const made = path.join(waitingRoom(), randomUUID())
  const refusal = await written(file, made, (picture) => {
    const turned = picture.resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    return format === 'jpg' ? turned.jpeg({ quality: 88 }) : turned.png()
  })
  if (refusal) return { refusal }
  const hash = createHash('sha256')
  await pipeline(createReadStream(made), hash)
  return { file: made, sha256: hash.digest('hex'), size: (await stat(made)).size }
}

/**
 * Where the small form of a kept picture lies; null where it cannot be made. It is made when it is first asked for,
 * and the sweep takes it away like everything that no row names.
 */
export async function smallOf(sha256: string): Promise<string | null> {
  const folder = path.join(env().FILES_DIR, 'small')
  const place = path.join(folder, sha256)
  if (existsSync(place)) return place
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = path.join(waitingRoom(), randomUUID())
  await mkdir(waitingRoom(), { recursive: true, mode: 0o700 })
  const refusal = await written(pathOf(sha256), made, (picture) =>
    picture
      .resize(SMALL_SIDE, SMALL_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 72 }),
  )
  if (refusal) return null
  await rename(made, place)
  return place
}

type Change = (picture: Sharp) => Sharp

/** Writes a picture to another place; why it could not be read. What is wrong with the disk is thrown. */
function written(from: string, to: string, change: Change): Promise<PictureRefusal | null> {
  return inTurn(async () => {
    const sharp = await opened()
    try {
      const picture = sharp(from, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      // Without saying that anything is kept, nothing beside the picture is.
      await change(picture.autoOrient()).timeout({ seconds: MOST_SECONDS }).toFile(to)
      return null
    } catch (error) {
      await discard(to)
      if (isOfDisk(error)) throw error
      return error instanceof Error && /pixel limit/i.test(error.message)
        ? 'picture_pixels'
        : 'picture_damaged'
    }
  })
}

/** What the disk says of itself, and not the picture. */
function isOfDisk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /ENOSPC|EDQUOT|no space left|unable to (open|write) (for|to)/i.test(error.message)
  )
}
