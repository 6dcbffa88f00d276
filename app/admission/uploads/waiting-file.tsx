import type { PaperKind } from '~/ground/forms/form-sections'
import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { paths } from '~/platform/paths'
import { FileField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { UploadBox } from './upload-box'
import { fileField } from './upload-field'
import { words } from '~/admission/applications/words'

export type Waiting = { id: string; name: string }

type Props = {
  applicationRef: string
  kind: Pick<PaperKind, 'code' | 'formats' | 'megabytes' | 'most'>
  label: string
  /** What has arrived already; it goes along unless its box is cleared. */
  waiting: Waiting | null
  optional?: boolean
}

/**
 * A file for a correction or an amendment: it travels in pieces as soon as it is chosen and waits there until the
 * form is sent. Without scripts it travels with the form.
 */
export function WaitingFile({ applicationRef, kind, label, waiting, optional }: Props) {
  const w = useWords(words)
  const { taken } = useWords(fileWords)
  const name = fileField(kind.code)
  return (
    <UploadBox kind={kind.code} applicationRef={applicationRef} below>
      <div className="not-empty:mb-2" data-live={`waiting-${kind.code}`}>
        {waiting ? (
          <label className="flex min-h-11 items-baseline gap-2 py-2 text-14">
            <input type="checkbox" name={name} value={waiting.id} defaultChecked />
            <span>
              <a href={paths.file(waiting.id)}>{waiting.name}</a> · {w.goesAlong}
            </span>
          </label>
        ) : null}
      </div>
      <FileField
        name={name}
        label={label}
        optional={optional}
        accept={acceptOf(kind.formats)}
        note={taken(kind)}
      />
    </UploadBox>
  )
}
