import type { RuleView } from '~/ground/criteria/rule-view'
import { formatSize } from '~/ground/files/kinds'
import type { PaperKind } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { TakenOff } from '~/admission/uploads/taken-off'
import { UploadForm } from './upload-form'
import { uploadWords } from './upload-words'
import { words } from '~/admission/applications/words'

/** One kind of paper: what it proves, what is handed in already, and a field to hand in more. */
export function PaperBlock(props: {
  kind: PaperKind
  title: string
  papers: PaperLine[]
  takenOff: PaperLine[]
  proofs: RuleView[]
  applicationRef: string
}) {
  const { kind, papers, takenOff, proofs, applicationRef } = props
  const locale = useLocale()
  const w = useWords(words)
  const uw = useWords(uploadWords)
  const note = locale === 'zh' ? kind.noteZh : kind.noteEn
  return (
    <section id={`paper-${kind.code}`} className="mb-6 border-t border-ink pt-2">
      <h2 className="text-16">
        {props.title}
        <span className="ml-2 text-13 font-normal text-ink-3">{kind.required ? w.required : w.optional}</span>
      </h2>
      <p className="text-14 text-ink-2">{note}</p>
      {proofs.length > 0 ? (
        <p className="text-13 text-ink-2">
          {uw.proves(proofs.map((rule) => `${rule.words}${w.colon}${verdictOf(rule, w)}`).join(uw.andSo))}
        </p>
      ) : null}
      <div className="mt-2" data-live={`papers-${kind.code}`}>
        {papers.length === 0 ? <p className="py-2 text-14 text-ink-3">{w.none}</p> : null}
        {papers.map((paper) => (
          <FileRow
            key={paper.id}
            name={paper.name}
            to={paths.file(paper.fileId)}
            size={formatSize(paper.size)}
            ok
            status={w.received}
          >
            <form method="post" action={paths.myPaperRemoval(applicationRef, paper.id)}>
              <Button variant="text" size="s" aria-label={`${w.remove} ${paper.name}`}>
                {w.remove}
              </Button>
            </form>
          </FileRow>
        ))}
        {takenOff.map((paper) => (
          <TakenOff key={paper.id} paper={paper}>
            <form method="post" action={paths.myPaperReturn(applicationRef, paper.id)}>
              <Button variant="text" size="s" aria-label={`${w.restore} ${paper.name}`}>
                {w.restore}
              </Button>
            </form>
          </TakenOff>
        ))}
      </div>
      <UploadForm kind={kind} applicationRef={applicationRef} />
    </section>
  )
}

function verdictOf({ state, severity }: RuleView, w: (typeof words)['zh']): string {
  return (severity === 'must' ? w.verdict : w.bonus)[state]
}
