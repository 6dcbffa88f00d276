import { readIdentifier } from '~/shared/codes/identifier'
import type { Day } from '~/shared/days'
import { fold } from '~/shared/typed-text'
import { FIRM_COLUMNS, type FirmColumn } from './columns'
import type { CellError, ImportRow } from './rows'

/** The firm on record under the code of a row, as far as it matters to the row. */
export type KnownFirm = {
  id: string
  ref: string
  uscc: string
  /** The firm has become part of the one that is named here. */
  merged: boolean
  fields: Record<Exclude<FirmColumn, 'uscc' | 'inviteTo'>, string>
  /** Founders who are in, and open invitations. */
  people: number
  /** The addresses of both, as they are kept. */
  addresses: readonly string[]
  /** Whether it has an application in the intake already. */
  applied: boolean
}

/**
 * `create` makes a draft; `differs` makes one only if somebody says yes, because the firm on record has another
 * name; `there` and `refuse` make none.
 */
export type Verdict = 'create' | 'differs' | 'there' | 'refuse'
/** `send` goes out with the draft; `ask` only if somebody says yes, because the firm is on record already. */
export type InvitationVerdict = 'none' | 'send' | 'ask' | 'member'
export type Difference = { field: FirmColumn; said: string; known: string }
export type JudgedRow = ImportRow & {
  verdict: Verdict
  invitation: InvitationVerdict
  known: KnownFirm | null
  differences: Difference[]
}

const COMPARED = ['name', 'foundedOn', 'industryCode', 'contactName', 'contactPhone'] as const

/** What a row would do today, by everything that taking it in would look at; nothing is found out only then. */
export function checkRow(
  row: ImportRow,
  known: KnownFirm | null,
  { today, heads }: { today: Day; heads: Record<FirmColumn, string> },
): JudgedRow {
  const { firm } = row
  const identifier = firm.inviteTo === '' ? null : readIdentifier(firm.inviteTo)
  const errors: CellError[] = [...row.errors]
  if (firm.foundedOn > today && !errors.some(({ head }) => head === heads.foundedOn))
    errors.push({ head: heads.foundedOn, code: 'founded_later', said: firm.foundedOn })
  if (firm.inviteTo !== '' && identifier === null)
    errors.push({ head: heads.inviteTo, code: 'not_an_address', said: firm.inviteTo })
  const differences = known
    ? COMPARED.flatMap((field) => {
        const [said, there] = [firm[field], known.fields[field]]
        return fold(said) === fold(there) ? [] : [{ field, said, known: there }]
      })
    : []
  return { ...row, errors, known, differences, verdict: verdictOf(), invitation: invitationOf() }

  function verdictOf(): Verdict {
    if (errors.length > 0) return 'refuse'
    if (!known) return 'create'
    if (known.applied) return 'there'
    return known.merged || differences.some(({ field }) => field === 'name') ? 'differs' : 'create'
  }

  function invitationOf(): InvitationVerdict {
    if (identifier === null) return 'none'
    if (!known) return 'send'
    return known.addresses.includes(identifier.value) ? 'member' : 'ask'
  }
}

/** What was said yes to: the rows of firms under another name, and the invitations into firms on record. */
export type Choices = { take: readonly number[]; invite: readonly number[] }

/** Whether a row is taken in, and whether its invitation goes out. */
export function planOf(row: JudgedRow, { take, invite }: Choices): { take: boolean; invite: boolean } {
  const takes = row.verdict === 'create' || (row.verdict === 'differs' && take.includes(row.line))
  const invites = row.invitation === 'send' || (row.invitation === 'ask' && invite.includes(row.line))
  return { take: takes, invite: takes && invites }
}

/** The heads of the firm's columns in the sheet's language. */
export function headsOf(columns: readonly { key: string; head: string }[]): Record<FirmColumn, string> {
  const head = (key: FirmColumn) => columns.find((column) => column.key === `firm.${key}`)?.head ?? key
  return Object.fromEntries(FIRM_COLUMNS.map((key) => [key, head(key)])) as Record<FirmColumn, string>
}
