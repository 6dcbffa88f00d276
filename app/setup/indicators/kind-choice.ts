import { kindName } from '~/ground/firms/kind-name'
import { BUILT_IN_KINDS, type RecordKind } from '~/ground/records/records'
import type { CountableKind } from '~/plan/counting-rules/definition'
import type { Locale } from '~/shared/words'

const OWN = 'own:'
/** Which records count: of a kind built in, or of one that the enclave defined. */
export type KindChosen = { kind: RecordKind; own: CountableKind | null }

/** A kind as a form or an address names it; one nobody knows is the first that further indicators are for. */
export function kindChosen(said: unknown, kinds: readonly CountableKind[]): KindChosen {
  const own = kinds.find(({ code }) => said === OWN + code)
  if (own) return { kind: 'own', own }
  return { kind: BUILT_IN_KINDS.find((one) => one === said) ?? 'specialized_sme', own: null }
}

/** The name under which a form sends a kind. */
export function sentAs({ kind, own }: { kind: RecordKind; own: { code: string } | null }): string {
  return own ? OWN + own.code : kind
}

/** Every kind to choose from with its name, those of the enclave last. */
export function kindOptions(
  kinds: readonly CountableKind[],
  locale: Locale,
): { value: string; label: string }[] {
  const chosen: KindChosen[] = [
    ...BUILT_IN_KINDS.map((kind) => ({ kind, own: null })),
    ...kinds.map((own) => ({ kind: 'own' as const, own })),
  ]
  return chosen.map((one) => ({ value: sentAs(one), label: kindName(one.kind, one.own, locale) }))
}
