/** A mark by its file, and where a browser finds it. */
export type SheetLogo = { fileId: string; address: string }

/** A paper: what stands above the red rule, the title, the text, who signs, and what it rests on. */
export type Sheet = {
  organisation: string
  /** Its mark, above its name on the screen, on A4 and in Word. */
  logo?: SheetLogo | undefined
  number: string
  title: string
  /** Why this is no more than a draft; null or absent once it is made. */
  draft?: string | null
  blocks: Block[]
  /** Over the lines on which people sign; empty where nobody does. */
  signing: string
  signatures: string[]
  foot: string
}
export type Block =
  /** A closing stands at the right: who issues a paper, and the day. */
  | { kind: 'heading' | 'text' | 'closing'; text: string }
  /** A table and what it is called; without a head its first column says what the others are. */
  | { kind: 'table'; text: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** The lines of a worded paper; one that begins with # is a heading. */
export function blocksOf(lines: readonly string[]): Block[] {
  return lines.map((line) =>
    line.startsWith('#')
      ? { kind: 'heading', text: line.replace(/^#+\s*/, '') }
      : { kind: 'text', text: line },
  )
}
