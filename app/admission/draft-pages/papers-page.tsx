import type { SerializeFrom } from '@remix-run/node'
import { words } from '~/admission/applications/words'
import { PaperBlock } from '~/admission/uploads/paper-block'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { FormScope, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { PapersData } from '../drafts/papers-view.server'
import { DraftFrame } from './section-nav'

type Props = { data: SerializeFrom<PapersData>; reply: Reply }

/** The papers of a draft, each kind with its field. */
export function PapersPage({ data, reply }: Props) {
  const { kinds, papers, takenOff, proofs, steps, ref, back } = data
  const locale = useLocale()
  const w = useWords(words)
  const sent = typeof reply?.initialValue?.kind === 'string' ? reply.initialValue.kind : null
  return (
    <DraftFrame steps={steps} current="papers">
      <h1 className="text-24">{w.papers}</h1>
      <p className="mt-1 mb-6 text-16 text-ink-2">{w.papersLead}</p>
      {kinds.map((kind) => (
        <FormScope key={kind.code} reply={kind.code === sent ? reply : null} size="l">
          <PaperBlock
            kind={kind}
            title={kind[locale]}
            papers={papers.filter((paper) => paper.kind === kind.code)}
            takenOff={takenOff.filter((paper) => paper.kind === kind.code)}
            proofs={proofs[kind.code] ?? []}
            applicationRef={ref}
          />
        </FormScope>
      ))}
      <div className="mt-8 flex flex-wrap items-center justify-between gap-3 border-t border-ink pt-4">
        <LinkButton to={back} variant="text" size="l">
          {w.back}
        </LinkButton>
        <LinkButton to={paths.mySubmission(ref)} variant="primary" size="l">
          {w.review}
        </LinkButton>
      </div>
    </DraftFrame>
  )
}
