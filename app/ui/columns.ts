import { createContext, isValidElement, useContext, type ReactNode } from 'react'

/**
 * The heads of a table's columns, gathered while it is written, and the column its row has come to. Pages are written
 * once, from top to bottom, and never again in a browser; so a cell knows the head above it.
 */
export class Columns {
  private readonly heads: string[] = []
  private inBody = false
  private at = 0

  head(content: ReactNode): void {
    if (!this.inBody) this.heads.push(textOf(content))
  }

  beginRow(): void {
    this.inBody = true
    this.at = 0
  }

  /** What the next cell of the row is called. */
  cell(span = 1): string {
    const head = this.heads[this.at] ?? ''
    this.at += span
    return head
  }
}

const Current = createContext<Columns | null>(null)
export const ColumnsOf = Current.Provider
export const useColumns = (): Columns | null => useContext(Current)

/** The words of a head; a box or a link that carries none of its own says nothing here. */
function textOf(content: ReactNode): string {
  if (typeof content === 'string' || typeof content === 'number') return String(content)
  if (Array.isArray(content))
    return content
      .map((one) => textOf(one as ReactNode))
      .join('')
      .trim()
  return isValidElement<{ children?: ReactNode; className?: string }>(content) &&
    content.props.className !== 'sr-only'
    ? textOf(content.props.children)
    : ''
}
