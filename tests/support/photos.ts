import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A JPEG as a telephone makes it: lying on its side, with the place, the time and the telephone beside the picture. */
export async function telephonePhoto(width = 640, height = 480): Promise<Buffer> {
  const blue = { create: { width, height, channels: 3 as const, background: '#1020e0' } }
  const edge = await sharp({ create: { width: 120, height, channels: 3, background: '#e01010' } })
    .png()
    .toBuffer()
  return sharp(blue)
    .composite([{ input: edge, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'FeidiPhone', Model: 'FeidiPhone 9' },
      IFD2: { DateTimeOriginal: '2026:11:20 10:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '34/1 12/1 432/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '108/1 53/1 2436/100',
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** A PNG that says of itself that it is that large, in a few bytes. */
export function bombOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.alloc(1000))),
    part('IEND', Buffer.alloc(0)),
  ])
}

function part(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
