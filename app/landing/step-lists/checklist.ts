import { CHECK_AREAS, type Check, type CheckArea } from '~/ground/settings/steps'
import type { Day } from '~/shared/days'
import { CHECK_STATES, type CheckState } from './vocabulary'

/** What somebody put on record of an item, with the words it had then. */
export type Marked = {
  code: string
  area: string
  zh: string
  en: string
  state: string
  doneOn: Day | null
  note: string
  fileId: string | null
  byId: string
  at: string
  version: number
}
export type Item = Omit<Marked, 'area' | 'state' | 'byId' | 'at'> & {
  area: CheckArea
  state: CheckState
  /** Asked for by the list in force when the step began; else it stands on record alone. */
  asked: boolean
  required: boolean
  byId: string | null
  at: string | null
}

/** A step's checklist: what its list asks, each with what became of it, and after it what an earlier list had asked. */
export function itemsOf(list: readonly Check[], stage: string, marked: readonly Marked[]): Item[] {
  const asked = list.filter((one) => one.stage === stage)
  const others = marked.filter(({ code }) => asked.every((one) => one.code !== code))
  return [
    ...asked.map(({ code, area, zh, en, required }): Item => {
      const row = marked.find((one) => one.code === code)
      return { ...standing(row), code, area, zh, en, asked: true, required }
    }),
    ...others.map((row): Item => {
      const { code, zh, en } = row
      return { ...standing(row), code, area: CHECK_AREAS.of(row.area), zh, en, asked: false, required: false }
    }),
  ]
}

function standing(row: Marked | undefined) {
  const state = row ? CHECK_STATES.of(row.state) : ('open' as const)
  const { doneOn = null, note = '', fileId = null, byId = null, at = null, version = 0 } = row ?? {}
  return { state, doneOn, note, fileId, byId, at, version }
}

/** What keeps a step from being recorded as done: what its list requires and nobody has done or found not needed. */
export function stillRequired<T extends Pick<Item, 'required' | 'state'>>(items: readonly T[]): T[] {
  return items.filter(({ required, state }) => required && state === 'open')
}

/** How far a checklist is: of what its list asks, what is done or not needed, and what is required and open. */
export function progressOf(items: readonly Item[]) {
  const asked = items.filter((one) => one.asked)
  return {
    all: asked.length,
    settled: asked.filter(({ state }) => state !== 'open').length,
    required: stillRequired(asked).length,
  }
}
