import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]
const [WIDTH, HEIGHT] = [240, 180]

/** A small picture that stands for a photo: a wall, a floor, and a spot of a colour where something is wrong. */
export function spotOn(
  wall: Colour,
  spot: Colour,
  [x, y, radius]: readonly [number, number, number],
): Buffer {
  const rows: number[] = []
  for (let row = 0; row < HEIGHT; row += 1) {
    rows.push(0)
    for (let column = 0; column < WIDTH; column += 1) {
      const isSpot = (column - x) ** 2 + (row - y) ** 2 < radius ** 2
      const isFloor = row > HEIGHT * 0.78
      const shade = isFloor ? 0.7 : 1 - (0.15 * row) / HEIGHT
      rows.push(...(isSpot ? spot : wall).map((part) => Math.round(part * shade)))
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
