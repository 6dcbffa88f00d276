/** What was pressed in a section's form, besides what was typed there. */
export type SectionAct =
  | { act: 'next' | 'leave' }
  | { act: 'add'; group: string }
  | { act: 'drop'; group: string; row: number }
  | { act: 'send'; code: string }
  | { act: 'unfile' | 'refile'; paperId: string }

const ROW = /^drop:([\w-]{1,60}):(\d{1,2})$/
const NAMED = /^(add|send|unfile|refile):([\w-]{1,70})$/

/** Reads the value of the button; anything unknown goes on to the next section. */
export function readSectionAct(then: string): SectionAct {
  const row = ROW.exec(then)
  if (row) return { act: 'drop', group: row[1] ?? '', row: Number(row[2]) }
  const [, act, name = ''] = NAMED.exec(then) ?? []
  if (act === 'add') return { act, group: name }
  if (act === 'send') return { act, code: name }
  if (act === 'unfile' || act === 'refile') return { act, paperId: name }
  return { act: then === 'leave' ? 'leave' : 'next' }
}
