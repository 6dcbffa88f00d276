import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { addressWords } from '../accounts/address-words'

export type AddressLine = { kind: 'email' | 'phone'; address: string; proven: boolean; reachable: boolean }

/** Each address of an account with what is known of it. */
export function AddressLines({ addresses }: { addresses: readonly AddressLine[] }) {
  const w = useWords(addressWords)
  const kinds = ['email', 'phone'] as const
  return (
    <KeyValues
      items={kinds.map((kind) => {
        const one = addresses.find((line) => line.kind === kind)
        return { label: w[kind], value: one ? <State line={one} /> : w.none }
      })}
    />
  )
}

function State({ line }: { line: AddressLine }) {
  const w = useWords(addressWords)
  const word = line.proven ? w.proven : line.reachable ? w.unproven : w.unreachable
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <span className="min-w-0 wrap-anywhere">{line.address}</span>
      <StatusWord shape={line.proven ? 'yes' : 'ring'}>{word}</StatusWord>
    </span>
  )
}
