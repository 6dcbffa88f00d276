type Size = { width: number; height: number }

const PNG = [0x89, 0x50, 0x4e, 0x47]
/** Frames of a JPG that say its size: all of C0 to CF but those that hold tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Of which format a picture is and how large, read off its first bytes; null where they say neither. */
export function pictureOf(bytes: Uint8Array): ({ type: 'png' | 'jpg' } & Size) | null {
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && PNG.every((byte, index) => bytes[index] === byte))
    return someSize('png', at.getUint32(16), at.getUint32(20))
  if (bytes.length < 4 || at.getUint16(0) !== 0xffd8) return null
  let offset = 2
  while (offset + 9 < bytes.length && bytes[offset] === 0xff) {
    const marker = at.getUint8(offset + 1)
    if (isFrame(marker)) return someSize('jpg', at.getUint16(offset + 7), at.getUint16(offset + 5))
    offset += 2 + at.getUint16(offset + 2)
  }
  return null
}

const someSize = (type: 'png' | 'jpg', width: number, height: number) =>
  width > 0 && height > 0 ? { type, width, height } : null

/** The size at which a picture fits into a box, in its own proportions. */
export function fitted({ width, height }: Size, box: Size): Size {
  const by = Math.min(box.width / width, box.height / height)
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) }
}
