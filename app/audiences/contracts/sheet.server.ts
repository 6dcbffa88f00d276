import type { Minutes } from '~/admission/minutes/minutes'
import { minutesDocx } from '~/admission/minutes/minutes-docx.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { contractPaper } from '~/residence/contracts/paper.server'
import type { Locale } from '~/shared/words'

/** A lease contract as a Word file, to be signed. */
export async function contractDocx(actor: Actor, id: string | undefined, locale: Locale): Promise<Response> {
  const { contract, sheet } = await contractPaper(actor, id, today(), locale)
  return wordFile(contract.ref, sheet)
}

/** A sheet as a Word file to take along. */
export async function wordFile(name: string, sheet: Minutes): Promise<Response> {
  return new Response(new Uint8Array(await minutesDocx(sheet)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${name}.docx"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
