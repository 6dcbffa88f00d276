import { ACCEPT, formatSize } from '~/files/kinds'
import type { PaperKind } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileField, FileRow, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { PaperLine } from './draft-view.server'
import { fileField } from './upload-field'
import { words } from './words'

/** One kind of paper: what is handed in already, and a field to hand in more. */
export function PaperBlock(props: {
  kind: PaperKind
  title: string
  papers: PaperLine[]
  applicationRef: string
}) {
  const { kind, papers, applicationRef } = props
  const locale = useLocale()
  const w = useWords(words)
  const formats = locale === 'zh' ? kind.formatsZh : kind.formatsEn
  const note = locale === 'zh' ? kind.noteZh : kind.noteEn
  return (
    <section id={`paper-${kind.code}`} className="mb-6 border-t border-ink pt-2">
      <h2 className="text-16">
        {props.title}
        <span className="ml-2 text-13 font-normal text-ink-3">{kind.required ? w.required : w.optional}</span>
      </h2>
      <p className="text-14 text-ink-2">{note}</p>
      <div className="mt-2">
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
      </div>
      <form
        method="post"
        action={paths.myPapers(applicationRef)}
        encType="multipart/form-data"
        className="mt-3"
      >
        <input type="hidden" name="kind" value={kind.code} />
        <FileField name={fileField(kind.code)} label={w.choose} accept={ACCEPT} note={formats} />
        <Submit variant="secondary" busy={w.uploading}>
          {w.upload}
        </Submit>
      </form>
    </section>
  )
}
