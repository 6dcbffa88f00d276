/** No file system that people unpack on takes a longer name. */
const MOST_BYTES = 255
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text).length

/** A name that any file system takes: at most 255 bytes in UTF-8, cut between characters, its ending kept. */
export function entryName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[. ]+$/, '')
  const [ending = ''] = /\.[A-Za-z0-9]{1,10}$/.exec(plain) ?? []
  const most = MOST_BYTES - bytesOf(ending)
  let kept = ''
  let bytes = 0
  for (const { segment } of characters.segment(plain.slice(0, plain.length - ending.length))) {
    bytes += bytesOf(segment)
    if (bytes > most) break
    kept += segment
  }
  return (kept || '_') + ending
}
