import { z } from 'zod'

const text = z.string().catch('')
const Kept = z
  .object({ overall: text, highlights: text, problems: text, next: text })
  .catch({ overall: '', highlights: '', problems: '', next: '' })
export type Sections = z.output<typeof Kept>

/** The text of each part as it is kept: figures stand in it as marks. */
export function bulletinTextFromJson(stored: unknown): Sections {
  return Kept.parse(stored)
}
