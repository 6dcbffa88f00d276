import { identifying } from '~/shared/typed-text'
import { PRIORITIES, type OpenTime, type Target, type TicketKind } from '~/ground/settings/care'

/** Begins the code of an error that says which lines of the table cannot be read. */
export const WRONG_LINES = 'kinds_lines:'

const TIME = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** 08:30-12:00, 14:00-18:00 as opening times in minutes; null when it cannot be read, or they overlap. */
export function readHours(typed: string): OpenTime[] | null {
  const times = identifying(typed.replaceAll('\n', ','))
    .split(/[,;、]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [opens, closes, ...more] = part.split(/[-–—~至]/).map((time) => minuteOf(time.trim()))
      return opens === undefined ||
        closes === undefined ||
        opens === null ||
        closes === null ||
        more.length > 0
        ? null
        : { opens, closes }
    })
  const read = times.flatMap((time) => time ?? []).sort((a, b) => a.opens - b.opens)
  if (read.length === 0 || read.length < times.length) return null
  const isInOrder = read.every(
    ({ opens, closes }, index) => opens < closes && opens >= (read[index - 1]?.closes ?? 0),
  )
  return isInOrder ? read : null
}

function minuteOf(time: string): number | null {
  if (time === '24:00') return 1440
  const read = TIME.exec(time)
  return read ? Number(read[1]) * 60 + Number(read[2]) : null
}

/** Opening times as they are typed. */
export function hoursInText(hours: readonly OpenTime[]): string {
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return hours.map(({ opens, closes }) => `${time(opens)}-${time(closes)}`).join(', ')
}

const CODE = /^[a-z][a-z0-9_]{0,30}$/
const CELLS = 4

/**
 * Kinds of report out of a table: code, Chinese, English, usual priority, then for urgent, high, normal and low the
 * hours until it is taken up and until it is solved, as 1/8; left empty nothing is promised. Answers the lines that
 * cannot be read, counted from one.
 */
export function readKinds(typed: string): { kinds: TicketKind[]; wrong: number[] } {
  const lines = typed.split('\n').map((line) => line.trim())
  const read = lines.map((line) => (line === '' ? undefined : kindOf(line)))
  const kinds = read.flatMap((kind) => kind ?? [])
  const wrong = read.flatMap((kind, index) => (kind === null || isAgain(kinds, kind) ? [index + 1] : []))
  return { kinds, wrong }
}

/** A code that stands in an earlier line already. */
function isAgain(kinds: readonly TicketKind[], kind: TicketKind | null | undefined): boolean {
  return kind !== null && kind !== undefined && kinds.find(({ code }) => code === kind.code) !== kind
}

function kindOf(line: string): TicketKind | null {
  const [code = '', zh = '', en = '', priority = '', ...promised] = line
    .split(/\t|[|｜]/)
    .map((cell) => cell.trim())
  if (!CODE.test(code) || zh === '' || [...zh].length > 40 || [...en].length > 60) return null
  const usual = PRIORITIES.codes.find(
    (one) =>
      one === priority || PRIORITIES.words.zh[one] === priority || PRIORITIES.words.en[one] === priority,
  )
  if (!usual || promised.length > CELLS) return null
  const targets: TicketKind['targets'] = {}
  for (const [index, one] of PRIORITIES.codes.entries()) {
    const cell = promised[index] ?? ''
    if (cell === '' || cell === '-') continue
    const target = targetOf(cell)
    if (!target) return null
    targets[one] = target
  }
  return { code, zh, en: en || zh, priority: usual, targets }
}

const MOST_HOURS = 2000

function targetOf(cell: string): Target | null {
  const read = /^(\d{1,4}(?:\.\d)?)\s*[/／]\s*(\d{1,4}(?:\.\d)?)$/.exec(identifying(cell))
  const [answer, solve] = [Number(read?.[1]), Number(read?.[2])]
  return read && answer > 0 && solve >= answer && solve <= MOST_HOURS ? { answer, solve } : null
}

const written = (target?: Target) => (target ? `${target.answer}/${target.solve}` : '-')

/** The kinds as the table they are typed in. */
export function kindsInText(kinds: readonly TicketKind[]): string {
  return kinds
    .map(({ code, zh, en, priority, targets }) =>
      [
        code,
        zh,
        en,
        PRIORITIES.words.zh[priority],
        ...PRIORITIES.codes.map((one) => written(targets[one])),
      ].join(' | '),
    )
    .join('\n')
}
