import { z } from 'zod'
import { listIn } from '~/shared/json'

/** A thing to look at: yes or no, or a measure that has to lie within bounds. */
export type Item = {
  key: string
  zh: string
  en: string
  guide: string
  measure: { unit: string; least: number | null; most: number | null } | null
}

const bound = z.number().nullable().catch(null)
const Items = listIn(
  z.object({
    key: z.string(),
    zh: z.string(),
    en: z.string().catch(''),
    guide: z.string().catch(''),
    measure: z.object({ unit: z.string(), least: bound, most: bound }).nullable().catch(null),
  }),
)

/** The items of a checklist as the database keeps them. */
export function checklistFromJson(json: unknown): Item[] {
  return Items.parse(json)
}

/** Begins the code of an error that says which lines of the table cannot be read. */
export const WRONG_LINES = 'lines:'

const NUMBER = /^-?\d{1,6}(\.\d{1,3})?$/
export const MOST_ITEMS = 60

/**
 * The items of the next version of a checklist: one that is asked in the same words keeps its key, whatever line it moved
 * to; a new one gets a key that no other item of the checklist ever had.
 */
export function keyedAfter(before: readonly Item[], items: readonly Item[], version: number): Item[] {
  const left = [...before]
  return items.map((item) => {
    const at = left.findIndex(({ zh }) => zh === item.zh)
    const [same] = at < 0 ? [] : left.splice(at, 1)
    return { ...item, key: same?.key ?? (version === 1 ? item.key : `v${version}${item.key}`) }
  })
}

/**
 * Items out of a table, a line for each: Chinese | English | guidance, and for a measure its unit | least | most.
 * Answers the lines that cannot be read, counted from one.
 */
export function readItems(typed: string): { items: Item[]; wrong: number[] } {
  const lines = typed.split('\n').map((line) => line.trim())
  const read = lines.map((line, index) => (line === '' ? undefined : itemOf(line, `i${index + 1}`)))
  return {
    items: read.flatMap((item) => item ?? []),
    wrong: read.flatMap((item, index) => (item === null ? [index + 1] : [])),
  }
}

function itemOf(line: string, key: string): Item | null {
  const cells = line.split(/\t|[|｜]/).map((cell) => cell.trim())
  const [zh = '', en = '', guide = '', unit = '', least = '', most = '', ...more] = cells
  if (zh === '' || more.length > 0 || [zh, en, guide, unit].some((cell) => [...cell].length > 200))
    return null
  if (unit === '') return least === '' && most === '' ? { key, zh, en: en || zh, guide, measure: null } : null
  if ([least, most].some((one) => one !== '' && !NUMBER.test(one))) return null
  const [low, high] = [least === '' ? null : Number(least), most === '' ? null : Number(most)]
  if (low !== null && high !== null && low > high) return null
  return { key, zh, en: en || zh, guide, measure: { unit, least: low, most: high } }
}

/** The items as the table they are typed in. */
export function itemsInText(items: readonly Item[]): string {
  return items
    .map(({ zh, en, guide, measure }) =>
      [zh, en, guide, ...(measure ? [measure.unit, measure.least ?? '', measure.most ?? ''] : [])].join(
        ' | ',
      ),
    )
    .join('\n')
}

export type Answer = { item: string; answer: string; isFinding: boolean; note: string; fileId: string | null }
type Fault = { field: string; code: string }
const MOST_NOTE = 500
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * What was found, item by item, out of what was typed. Every item is answered; what is not as it should be is a
 * finding and says what is wrong.
 */
export function readAnswers(
  items: readonly Item[],
  typed: Readonly<Record<string, unknown>>,
): { answers: Answer[]; faults: Fault[] } {
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
  const read = items.map((item) => answerOf(item, text, typed[`photo_${item.key}`]))
  return { answers: read.map(({ answer }) => answer), faults: read.flatMap(({ faults }) => faults) }
}

function answerOf(item: Item, text: (name: string) => string, photo: unknown) {
  const { key, measure } = item
  const answer = text(`answer_${key}`)
  const note = text(`note_${key}`)
  const faults: Fault[] = []
  const isGiven = measure ? NUMBER.test(answer) : answer === 'yes' || answer === 'no'
  if (!isGiven)
    faults.push({ field: `answer_${key}`, code: answer === '' || !measure ? 'required' : 'number' })
  const isFinding = isGiven && !isAsItShould(item, answer)
  if ([...note].length > MOST_NOTE) faults.push({ field: `note_${key}`, code: 'too_long' })
  if (isFinding && note === '') faults.push({ field: `note_${key}`, code: 'note_needed' })
  const refused = refusalIn(photo)
  if (refused) faults.push({ field: `photo_${key}`, code: refused })
  // One that came before and one that was chosen now: the new one stands.
  const last: unknown = Array.isArray(photo) ? photo.at(-1) : photo
  const fileId = typeof last === 'string' && ID.test(last) ? last : null
  return { answer: { item: key, answer, isFinding, note, fileId }, faults }
}

function isAsItShould({ measure }: Item, answer: string): boolean {
  if (!measure) return answer === 'yes'
  const value = Number(answer)
  return (
    (measure.least === null || value >= measure.least) && (measure.most === null || value <= measure.most)
  )
}

/** Why a photo was not taken, as the form carries it. */
function refusalIn(photo: unknown): string | null {
  if (typeof photo !== 'object' || photo === null || !('error' in photo)) return null
  return typeof photo.error === 'string' ? photo.error : null
}
