import { useRef, type FormEvent } from 'react'
import { ACCEPT, formatSize } from '~/files/kinds'
import type { PaperKind } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileField, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import type { FileProgress } from './send-file'
import { fileField } from './upload-field'
import { uploadWords } from './upload-words'
import { useUpload } from './use-upload'
import { words } from './words'

/** A file for one kind of paper: in pieces where scripts run, else as a plain form. */
export function UploadForm({ kind, applicationRef: ref }: { kind: PaperKind; applicationRef: string }) {
  const locale = useLocale()
  const w = useWords(words)
  const form = useRef<HTMLFormElement>(null)
  const { progress, run, resume, cancel } = useUpload(ref, kind.code)
  const onSubmit = (event: FormEvent) => {
    const file = form.current && new FormData(form.current).get(fileField(kind.code))
    if (!(file instanceof File) || file.size === 0) return
    event.preventDefault()
    form.current?.reset()
    void run(file)
  }
  return (
    <>
      {progress ? <OnItsWay progress={progress} resume={resume} cancel={cancel} /> : null}
      <form
        ref={form}
        method="post"
        action={paths.myPapers(ref)}
        encType="multipart/form-data"
        className="mt-3"
        onSubmit={onSubmit}
      >
        <input type="hidden" name="kind" value={kind.code} />
        <FileField
          name={fileField(kind.code)}
          label={w.choose}
          accept={ACCEPT}
          note={locale === 'zh' ? kind.formatsZh : kind.formatsEn}
        />
        <Submit variant="secondary" busy={w.uploading}>
          {w.upload}
        </Submit>
      </form>
    </>
  )
}

type WayProps = { progress: FileProgress & { name: string }; resume: () => void; cancel: () => void }

function OnItsWay({ progress, resume, cancel }: WayProps) {
  const w = useWords(uploadWords)
  const failed = progress.state !== 'sending'
  return (
    <div className="file">
      <div className="flex items-baseline justify-between gap-4">
        <span className="nm">{progress.name}</span>
        {'sent' in progress ? (
          <span className="text-13 whitespace-nowrap text-ink-3">
            {formatSize(progress.sent)} / {formatSize(progress.size)}
          </span>
        ) : null}
      </div>
      {'sent' in progress ? (
        <progress className="way" aria-label={progress.name} value={progress.sent} max={progress.size} />
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-13">
        <span className={failed ? 'st st-wrap st-hot' : 'st text-ink-2'} role={failed ? 'alert' : undefined}>
          {failed ? <ShapeMark shape="no" /> : null}
          {wayInWords(progress, w)}
        </span>
        <span className="acts">
          {progress.state === 'stopped' || progress.state === 'signed_out' ? (
            <Button type="button" variant="text" size="s" onClick={resume}>
              {w.resume}
            </Button>
          ) : null}
          <Button type="button" variant="text" size="s" onClick={cancel}>
            {w.cancel}
          </Button>
        </span>
      </div>
      {progress.state === 'stopped' ? <p className="text-13 text-ink-2">{w.again}</p> : null}
    </div>
  )
}

function wayInWords(progress: FileProgress, w: (typeof uploadWords)['zh']): string {
  switch (progress.state) {
    case 'sending':
      return w.sending(progress.secondsLeft)
    case 'stopped':
      return w.stopped(Math.floor((progress.sent / progress.size) * 100))
    case 'signed_out':
      return w.signedOut
    case 'refused':
      return progress.text
    case 'done':
      return ''
  }
}
