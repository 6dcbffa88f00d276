import { Form, useOutletContext, type FormProps } from '@remix-run/react'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import type { FormSection, Question } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FormScope } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { answerInWords } from './answer-words'
import { NOTHING_YET, type Fields, type SavingView } from './autosave'
import { autosaveWords } from './autosave-words'
import { useAutosave } from './use-autosave'

/** What the founder's bar says at its right end. */
export type SetBar = (status: ReactNode) => void

type Saving = { view: SavingView; fields: Fields; resolve: (key: string, whose: 'mine' | 'theirs') => void }
const SavingContext = createContext<Saving>({ view: NOTHING_YET, fields: {}, resolve: () => {} })

type Props<Live> = Pick<FormProps, 'encType' | 'reloadDocument'> & {
  applicationRef: string
  section: FormSection
  fields: Fields
  stamp: string
  onLive: (live: Live) => void
  children: ReactNode
}

/** A section's form that saves itself answer by answer; without scripts it is a plain form with buttons. */
export function SavingForm<Live extends { fields: Fields }>(props: Props<Live>) {
  const { applicationRef: ref, section, fields, onLive } = props
  const form = useRef<HTMLFormElement>(null)
  const { view, onTyped, onSubmit, resolve } = useAutosave({ ref, section, fields, form, onLive })
  useBar(view)
  // Says that what is typed from now on is saved.
  useEffect(() => form.current?.setAttribute('data-saving', ''), [])
  return (
    <SavingContext.Provider value={{ view, fields, resolve }}>
      <Form
        method="post"
        ref={form}
        encType={props.encType}
        reloadDocument={props.reloadDocument}
        onInput={(event) => onTyped(event.target)}
        onChange={(event) => onTyped(event.target)}
        onSubmit={onSubmit}
      >
        <input type="hidden" name="stamp" defaultValue={props.stamp} />
        {props.children}
        <Trouble trouble={view.trouble} applicationRef={ref} section={section.key} />
      </Form>
    </SavingContext.Provider>
  )
}

function useBar({ savedAt, trouble }: SavingView): void {
  const setBar = useOutletContext<SetBar | undefined>()
  const w = useWords(autosaveWords)
  useEffect(() => {
    setBar?.(
      trouble ? (
        <StatusWord shape="no">{w.trouble[trouble]}</StatusWord>
      ) : savedAt ? (
        <StatusWord shape="yes">{w.saved(savedAt)}</StatusWord>
      ) : null,
    )
    return () => setBar?.(null)
  }, [setBar, savedAt, trouble, w])
}

type TroubleProps = { trouble: SavingView['trouble']; applicationRef: string; section: string }

/** Why nothing is saved just now, at the foot of the window until it is over. */
function Trouble({ trouble, applicationRef: ref, section }: TroubleProps) {
  const w = useWords(autosaveWords)
  return (
    <div id="saving" tabIndex={-1} className="sticky bottom-0 z-10 bg-paper">
      {trouble ? (
        <Note tone="sha" role="alert" title={w.trouble[trouble]}>
          {w.troubleText[trouble]}{' '}
          {trouble === 'signed_out' ? (
            <a href={`${paths.signIn}?next=${encodeURIComponent(`${paths.mySection(ref, section)}?live=1`)}`}>
              {w.signIn}
            </a>
          ) : null}
          {trouble === 'closed' ? <a href={paths.myApplication(ref)}>{w.see}</a> : null}
        </Note>
      ) : null}
    </div>
  )
}

/** One question in a form that saves itself: what others typed in it meanwhile stands beside it. */
export function SavedField(props: {
  question: Question
  value: string | undefined
  children: (value: string | undefined) => ReactNode
}) {
  const { question, value, children } = props
  const { view, fields } = useContext(SavingContext)
  const w = useWords(autosaveWords)
  const shown = view.shown[question.key]
  const from = fields[question.key]?.from
  return (
    <div data-question={question.key} key={shown?.turn ?? 0}>
      {shown ? <FormScope reply={{}}>{children(shown.value)}</FormScope> : children(value)}
      {from && !shown ? <p className="-mt-4 mb-6 text-13 text-ink-2">{w.from[from]}</p> : null}
      {shown && !view.conflicts[question.key] ? (
        <p className="-mt-4 mb-6 text-13 text-ink-2" role="status">
          {w.updatedBy(shown.by)}
        </p>
      ) : null}
      <Conflict question={question} />
    </div>
  )
}

/** Two people typed one answer differently: both stand here, and one of the two chooses. */
function Conflict({ question }: { question: Question }) {
  const { view, resolve } = useContext(SavingContext)
  const w = useWords(autosaveWords)
  const locale = useLocale()
  const theirs = view.conflicts[question.key]
  if (!theirs) return null
  return (
    <div id={`c-${question.key}`} tabIndex={-1} className="-mt-4 mb-6">
      <Note tone="sha" role="alert" title={w.conflict(theirs.by)}>
        <p className="whitespace-pre-line">
          {w.theirs}: <b>{answerInWords(question, theirs.value, locale) ?? w.blank}</b>
        </p>
        <div className="acts mt-2">
          <Button type="button" size="s" onClick={() => resolve(question.key, 'mine')}>
            {w.keepMine}
          </Button>
          <Button type="button" size="s" onClick={() => resolve(question.key, 'theirs')}>
            {w.takeTheirs}
          </Button>
        </div>
      </Note>
    </div>
  )
}
