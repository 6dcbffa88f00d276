import { acceptOf } from '~/ground/files/formats'
import { formatSize } from '~/ground/files/kinds'
import { words as fileWords } from '~/ground/files/words'
import type { PaperKind } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileField, FileRow, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { fileField } from '~/admission/uploads/upload-field'
import { words } from '~/admission/applications/words'

type Props = { slug: string; draftId: string; kind: PaperKind; papers: PaperLine[] }

/** One kind of paper of a draft begun for a firm: what has come, and a field for more. */
export function PaperOnBehalf({ slug, draftId, kind, papers }: Props) {
  const locale = useLocale()
  const w = useWords(words)
  const { taken } = useWords(fileWords)
  const note = locale === 'zh' ? kind.noteZh : kind.noteEn
  return (
    <section id={`paper-${kind.code}`} className="mb-8">
      <SectionHead title={kind[locale]} aside={kind.required ? w.required : w.optional} />
      {note ? <p className="pt-2 text-13 text-ink-2">{note}</p> : null}
      {papers.map((paper) => (
        <FileRow
          key={paper.id}
          name={paper.name}
          to={paths.file(paper.fileId)}
          size={formatSize(paper.size)}
          ok
          status={w.received}
        >
          <form method="post" action={paths.deskDraftPaperRemoval(slug, draftId, paper.id)}>
            <Button variant="text" size="s" aria-label={`${w.remove} ${paper.name}`}>
              {w.remove}
            </Button>
          </form>
        </FileRow>
      ))}
      <form
        method="post"
        action={paths.deskDraftPapers(slug, draftId)}
        encType="multipart/form-data"
        className="mt-3"
      >
        <input type="hidden" name="kind" value={kind.code} />
        <FileField
          name={fileField(kind.code)}
          label={w.choose}
          accept={acceptOf(kind.formats)}
          note={taken(kind)}
        />
        <Submit variant="secondary" busy={w.uploading}>
          {w.upload}
        </Submit>
      </form>
    </section>
  )
}
