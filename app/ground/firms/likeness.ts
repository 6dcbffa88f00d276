import type { Day } from '~/shared/days'
import { writtenNumber } from '~/shared/written-number'
import type { RecordKind } from '~/ground/records/records'
import { sameName } from './same-name'

/** What makes two records of one kind look like one thing. None proves it: whoever judges looks at both. */
export const LIKENESSES = ['same_number', 'same_title', 'same_amount_and_day', 'same_parties'] as const
export type Likeness = (typeof LIKENESSES)[number]

export type Comparable = {
  id: string
  firmId: string
  kind: RecordKind
  /** The kind of the enclave, of a record of one. */
  kindId?: string | null
  number: string
  title: string
  happenedOn: Day
  amountYuan: string | null
  buyer: string
  seller: string
  /** The first record of the achievement that it is a further proof of. */
  furtherProofOf: string | null
}

/** Titles that say what a thing is; those of a person and of a contract only tell within one firm. */
const TITLED: readonly RecordKind[] = ['achievement', 'patent', 'contract', 'talent', 'own']
const TITLED_ALONE: readonly RecordKind[] = ['achievement', 'patent', 'own']

/** In what two records look like one thing counted twice; further proofs of one achievement are one by design. */
export function likenesses(one: Comparable, other: Comparable): Likeness[] {
  if (one.id === other.id || one.kind !== other.kind || one.kindId !== other.kindId) return []
  if ((one.furtherProofOf ?? one.id) === (other.furtherProofOf ?? other.id)) return []
  const { kind } = one
  const ownFirm = one.firmId === other.firmId
  const found: [Likeness, boolean][] = [
    ['same_number', kind !== 'talent' && writtenNumber(one.number) === writtenNumber(other.number)],
    ['same_title', (ownFirm ? TITLED : TITLED_ALONE).includes(kind) && sameName(one.title, other.title)],
    [
      'same_amount_and_day',
      one.amountYuan !== null && one.amountYuan === other.amountYuan && one.happenedOn === other.happenedOn,
    ],
    ['same_parties', sameName(one.buyer, other.buyer) && sameName(one.seller, other.seller)],
  ]
  return found.flatMap(([likeness, holds]) => (holds ? [likeness] : []))
}
