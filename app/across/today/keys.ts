/** What the keyboard is in: whether keys are on, whether somebody is typing, and what is held down besides. */
export type Moment = { on: boolean; typing: boolean; control: boolean; alt: boolean }

export type Press =
  | { does: 'move'; by: 1 | -1 }
  | { does: 'open' | 'pick' | 'help' | 'send' }
  /** What the page says this key is for, if anything. */
  | { does: 'follow'; key: string }

/**
 * What a key does. Nothing while keys are off (WCAG 2.1.4); where somebody types, letters are letters, and only
 * Ctrl+Enter (⌘+Enter) sends the form.
 */
export function pressOf(key: string, { on, typing, control, alt }: Moment): Press | null {
  if (!on || alt) return null
  if (control) return key === 'Enter' ? { does: 'send' } : null
  if (typing) return null
  if (key === '?') return { does: 'help' }
  const letter = key.toLowerCase()
  if (letter === 'j' || letter === 'k') return { does: 'move', by: letter === 'j' ? 1 : -1 }
  if (letter === 'o') return { does: 'open' }
  if (letter === 'x') return { does: 'pick' }
  return /^[a-z]$/.test(letter) ? { does: 'follow', key: letter } : null
}

/** The row the cursor comes to; none when there are no rows. Before the first move it stands above them (-1). */
export function rowAfter(here: number, by: 1 | -1, rows: number): number | null {
  if (rows === 0) return null
  return Math.min(Math.max(here + by, 0), rows - 1)
}
