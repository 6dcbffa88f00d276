import type { Stage } from './stages'

/** Who was named for a step: an officer of the incubator, and on the park's side an account or a person by name. */
export type Named = {
  stage: string
  officerId: string | null
  parkPersonId: string | null
  parkContact: string
  version: number
}
/** Who sees to a step. On our side there is always one: else whoever is in charge of the project. */
export type Persons = {
  officer: { id: string; name: string; isNamed: boolean }
  park: { id: string | null; name: string } | null
}

/** Who sees to a step of a project. */
export function personsOf(
  stage: Stage | null,
  { ownerId, stepOwners }: { ownerId: string; stepOwners: readonly Named[] },
  names: ReadonlyMap<string, string>,
): Persons {
  const named = stepOwners.find((one) => one.stage === stage)
  const officerId = named?.officerId ?? ownerId
  const { parkPersonId = null, parkContact = '' } = named ?? {}
  return {
    officer: { id: officerId, name: names.get(officerId) ?? '', isNamed: Boolean(named?.officerId) },
    park: parkPersonId
      ? { id: parkPersonId, name: names.get(parkPersonId) ?? '' }
      : parkContact
        ? { id: null, name: parkContact }
        : null,
  }
}

/** Everybody a project names, by id. */
export function namedIn({ ownerId, stepOwners }: { ownerId: string; stepOwners: readonly Named[] }) {
  return [ownerId, ...stepOwners.flatMap(({ officerId, parkPersonId }) => [officerId, parkPersonId])].flatMap(
    (id) => id ?? [],
  )
}
