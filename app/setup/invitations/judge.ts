import { barAmong, isSame } from '~/ground/members/bar'
import type { Invite } from '~/ground/members/members.form'
import { belongingOf, NOWHERE, type Belonging, type Role } from '~/ground/people/actor'
import type { PastedRow } from '~/setup/pasting/pasted-rows'
import { COLUMNS, type InvitedRow } from './columns'

type PlaceKind = NonNullable<ReturnType<typeof belongingOf>>
export type Held = { address: string; role: Role } & Belonging

/** What rows are held against. */
export type Known = {
  /** The ids of the firms, parks or departments that a name may mean. */
  named: (kind: PlaceKind, name: string) => readonly string[]
  /** Whether an invitation can be sent to an address. */
  reaches: (address: string) => boolean
  /** The roles of those who have shown an address to be theirs. */
  held: readonly Held[]
  /** The invitations that wait for an answer. */
  open: readonly Held[]
}

/** The rows as invitations, each with what is wrong with it: by itself, by who is invited or a member, by the rows above. */
export function judged(rows: readonly PastedRow<InvitedRow>[], known: Known): PastedRow<Invite>[] {
  const above: Held[] = []
  return rows.map(({ input, ...row }) => {
    if (row.typed.slice(COLUMNS.length).some((cell) => cell !== ''))
      return { ...row, input: null, problems: [...row.problems, { field: 'row', code: 'cells_many' }] }
    if (input === null) return { ...row, input }
    const place = placeOf(input, known)
    const address = input.identifier.value
    if (typeof place === 'string') return { ...row, input: null, problems: [{ field: 'place', code: place }] }
    const one = { address, role: input.role, ...place }
    const problem = problemOf(one, above, known)
    if (problem) return { ...row, input: null, problems: [problem] }
    above.push(one)
    const { firmId, parkId, departmentId } = place
    return {
      ...row,
      input: {
        identifier: input.identifier,
        role: input.role,
        firmId: firmId ?? undefined,
        parkId: parkId ?? undefined,
        departmentId: departmentId ?? undefined,
      },
    }
  })
}

/** The firm, park or department of a row, or what is wrong with it. */
function placeOf({ role, place }: InvitedRow, { named }: Known): Belonging | string {
  const kind = belongingOf(role)
  if (kind === null) return place === '' ? NOWHERE : 'place_spare'
  if (place === '') return `${kind}_needed`
  const [id, other] = named(kind, place)
  if (id === undefined) return `${kind}_unknown`
  return other === undefined ? { ...NOWHERE, [`${kind}Id`]: id } : 'place_twice'
}

function problemOf(one: Held, above: readonly Held[], { reaches, held, open }: Known) {
  const hers = ({ address }: Held) => address === one.address
  if (!reaches(one.address)) return { field: 'identifier', code: 'phone_unreachable' }
  const bar = barAmong(held.filter(hers), one)
  if (bar) return { field: 'role', code: bar }
  if (open.filter(hers).some((other) => isSame(other, one)))
    return { field: 'identifier', code: 'already_invited' }
  const twice = barAmong(above.filter(hers), one)
  if (twice === 'already_member') return { field: 'row', code: 'twice' }
  return twice ? { field: 'role', code: 'other_side_above' } : null
}
