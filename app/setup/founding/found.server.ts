import { inTransaction, onConstraint } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Founding } from './found.form'
import { foundWithin, TAKEN } from './found.part.server'

/** Founds an enclave by itself; refused when another one has its slug or its prefix. */
export async function foundEnclave(
  input: Founding,
  now: Date,
): Promise<Outcome<{ enclaveId: string; slug: string }, 'already_founded'>> {
  const work = () => inTransaction(async (tx) => ok(await foundWithin(tx, input, now)))
  return onConstraint(work, Object.fromEntries(TAKEN.map((name) => [name, () => refuse('already_founded')])))
}
