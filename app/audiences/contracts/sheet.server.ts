import { sheetFile } from '~/ground/papers/word-file.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { contractPaper } from '~/residence/contracts/paper.server'
import type { Locale } from '~/shared/words'

/** A lease contract as a Word file, to be signed. */
export async function contractDocx(actor: Actor, id: string | undefined, locale: Locale): Promise<Response> {
  const { contract, sheet } = await contractPaper(actor, id, today(), locale)
  return sheetFile(contract.ref, sheet)
}
