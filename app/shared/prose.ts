/** A piece of a text that people type: a paragraph, a heading, or a list. */
export type ProseBlock =
  { kind: 'text'; text: string } | { kind: 'heading'; text: string } | { kind: 'list'; items: string[] }

const HEADING = /^#{1,3}\s+(.+)$/
const ITEM = /^[-•·]\s+(.+)$/

/**
 * A typed text in its pieces: each line is a paragraph, `# ` begins a heading, `- ` an item of a list. Nothing else in
 * it means anything; what is drawn from it is text, never markup.
 */
export function proseOf(typed: string): ProseBlock[] {
  const blocks: ProseBlock[] = []
  for (const line of typed.split(/\r?\n/)) {
    const text = line.trim()
    const last = blocks.at(-1)
    const [, heading] = HEADING.exec(text) ?? []
    const [, item] = ITEM.exec(text) ?? []
    if (heading !== undefined) blocks.push({ kind: 'heading', text: heading })
    else if (item === undefined) {
      if (text !== '') blocks.push({ kind: 'text', text })
    } else if (last?.kind === 'list') last.items.push(item)
    else blocks.push({ kind: 'list', items: [item] })
  }
  return blocks
}

/** The beginning of a typed text in one line, for lists and feeds: its first words, without headings and dashes. */
export function beginningOf(typed: string, most: number): string {
  const said = proseOf(typed)
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'text' ? [block.text] : []))
    .join(' ')
  const characters = [...said]
  return characters.length <= most ? said : `${characters.slice(0, most).join('').trimEnd()}…`
}
