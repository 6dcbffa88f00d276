import { IdentityBlock } from '~/ground/firms/identity-block'
import { identityWords } from '~/ground/firms/identity-words'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import type { firmOfFile } from './firm-part.server'

type Firm = Awaited<ReturnType<typeof firmOfFile>>

/** Whose file it is: whom to call, and what the register says of the firm. */
export function FirmPart({ firm, slug }: { firm: Firm; slug: string }) {
  const w = useWords(identityWords)
  if (!firm) return null
  return (
    <div className="my-8">
      <IdentityBlock
        identity={firm.identity}
        formerNames={firm.formerNames}
        open={firm.open}
        check={(id) => paths.deskFirmChange(slug, firm.firmId, id)}
        change={paths.deskNewFirmChange(slug, firm.firmId)}
      />
      {firm.since ? (
        <Disclosure summary={w.changedSince}>
          <p className="text-13 whitespace-pre-line">{firm.since}</p>
        </Disclosure>
      ) : null}
    </div>
  )
}
