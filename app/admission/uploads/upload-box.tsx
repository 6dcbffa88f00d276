import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import type { UploadSays } from './saving-says'
import { uploadWords } from './upload-words'

type Props = {
  kind: string
  applicationRef: string
  /** Files on their way stand below the field, where those received stand. */
  below?: boolean
  children: ReactNode
}

/**
 * Around the file field of one kind of paper. Without scripts the form's button sends the file; uploads.script.ts
 * sends it in pieces as soon as it is chosen, and finds here what a file on its way looks like.
 */
export function UploadBox({ kind, applicationRef, below, children }: Props) {
  const w = useWords(uploadWords)
  const says: UploadSays = {
    sending: w.sending,
    signedOut: w.signedOut,
    refused: w.refused,
    sendingFor: w.sendingFor('{seconds}'),
    stopped: w.stopped('{percent}'),
    received: w.received('{name}'),
  }
  return (
    <div data-upload={kind} data-uploads={paths.myUploads(applicationRef)} data-says={JSON.stringify(says)}>
      {below ? null : <div className="not-empty:mb-4" data-ways />}
      {children}
      {below ? <div className="[&>.file]:border-b-0" data-ways /> : null}
      <template data-way>
        <OnItsWay />
      </template>
    </div>
  )
}

function OnItsWay() {
  const w = useWords(uploadWords)
  return (
    <div className="file">
      <div className="flex items-baseline justify-between gap-4">
        <span className="code" data-slot="name" />
        <span className="text-13 whitespace-nowrap text-ink-3" data-slot="size" />
      </div>
      <progress className="progress-bar" />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-13">
        <span className="state text-ink-2" data-slot="sending" />
        <span className="state state-wraps state-urgent" role="alert" data-failed hidden>
          <ShapeMark shape="no" />
          <span data-slot="failed" />
        </span>
        <span className="acts">
          <Button type="button" variant="text" size="s" data-resume hidden>
            {w.resume}
          </Button>
          <Button type="button" variant="text" size="s" data-cancel>
            {w.cancel}
          </Button>
          <Button type="button" variant="text" size="s" data-dismiss hidden>
            {w.dismiss}
          </Button>
        </span>
      </div>
      <p className="text-13 text-ink-2" data-again hidden>
        {w.again}
      </p>
    </div>
  )
}
