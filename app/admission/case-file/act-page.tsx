import type { ReactNode } from 'react'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import type { Act } from '~/admission/applications/acts'
import { FILE_PATH, LIST_PATH, type Area } from './area'
import { deskWords } from '~/admission/applications/desk-words'
import type { ApplicationFile } from './file.server'
import { fileWords } from '~/admission/applications/file-words'
import { sentenceFor } from '~/mechanism/sentences'

/** A page on which one act is taken: where it belongs, what it means, and its form while it is open. */
export function ActPage(props: {
  file: Pick<ApplicationFile, 'id' | 'ref' | 'firm' | 'acts'>
  slug: string
  act: Act
  area?: Area
  title: string
  lead: ReactNode
  reply?: Reply
  labels?: Record<string, string>
  wide?: boolean
  /** Why the act is not open, where that can be said better than that the file has moved on. */
  closed?: string | false
  children: ReactNode
}) {
  const w = useWords(deskWords)
  const { file, slug, area = 'desk' } = props
  const back = FILE_PATH[area](slug, file.id)
  return (
    <div className={props.wide ? undefined : 'max-w-160'}>
      <PageHead
        crumbs={[
          { label: w.crumbs, to: LIST_PATH[area](slug) },
          { label: file.ref, to: back },
        ]}
        title={`${props.title} · ${file.firm.name}`}
        sub={props.lead}
      />
      {file.acts.includes(props.act) ? (
        <FormScope reply={props.reply} errorText={(code) => sentenceFor(w.errors, code)}>
          <ErrorSummary labels={props.labels} />
          {props.children}
        </FormScope>
      ) : (
        <Closed back={back} reply={props.reply} why={props.closed || w.refusals.wrong_state} />
      )}
    </div>
  )
}

function Closed({ back, reply, why }: { back: string; reply?: Reply; why?: string }) {
  const file = useWords(fileWords).file
  return (
    <>
      <ErrorSummary reply={reply} />
      <Note title={why} />
      <p className="mt-4">
        <LinkButton to={back}>{file.back}</LinkButton>
      </p>
    </>
  )
}
