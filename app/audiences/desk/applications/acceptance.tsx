import script from '~/across/today/queue.script?script'
import { SendByKey } from '~/across/today/queue-keys'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { pressOnFile } from '~/admission/case-file/file-act.server'
import { paths } from '~/platform/paths'

export const handle = { script }

/** An officer takes the file and is in charge of it; required papers that are missing are said. */
const { loader, action, meta, Page } = pressOnFile({
  act: 'take_up',
  command: acceptForScreening,
  name: (w) => w.acceptance.title,
  lead: (w) => w.acceptance.lead,
  above: (w, { slug, file }) => {
    const missing = file.papers.filter(({ required, files }) => required && files.length === 0)
    return (
      <>
        <p className="mb-4">{w.acceptance.papers(missing.length)}</p>
        <SendByKey back={paths.deskApplication(slug, file.id)} />
      </>
    )
  },
  send: (w) => w.acceptance.send,
})

export { loader, action, meta, Page as default }
