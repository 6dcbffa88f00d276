import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import type { PaperKind } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { FileField, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { UploadBox } from './upload-box'
import { fileField } from './upload-field'
import { words } from '~/admission/applications/words'

/** A file for one kind of paper: in pieces where scripts run, else as a plain form. */
export function UploadForm({ kind, applicationRef: ref }: { kind: PaperKind; applicationRef: string }) {
  const w = useWords(words)
  const { taken } = useWords(fileWords)
  return (
    <form method="post" action={paths.myPapers(ref)} encType="multipart/form-data" className="mt-3">
      <input type="hidden" name="kind" value={kind.code} />
      <UploadBox kind={kind.code} applicationRef={ref}>
        <FileField
          name={fileField(kind.code)}
          label={w.choose}
          accept={acceptOf(kind.formats)}
          note={taken(kind)}
        />
        <div data-send>
          <Submit variant="secondary" busy={w.uploading}>
            {w.upload}
          </Submit>
        </div>
      </UploadBox>
    </form>
  )
}
