import { Form, type FormProps } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Question } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { ShapeMark } from '~/ui/status'
import type { Field, Trouble } from './autosave'
import { autosaveWords } from './autosave-words'
import type { SavingSays } from '~/admission/uploads/saving-says'
import { words } from '~/admission/applications/words'

type Props = Pick<FormProps, 'encType'> & {
  /** Under which name this browser keeps what could not be sent: one for each thing that is filled in. */
  place: string
  /** Where each field saves itself, before its key. */
  fieldsTo: string
  /** This very page, to come back to after signing in. */
  here: string
  /** Where to look when nothing can be changed any more. */
  see: string
  stamp?: string
  /** What is saved is not handed in yet: the page says so as long as it is open. */
  unsent?: boolean
  /** The form came back because a colleague had changed something: what it shows is typed, not stored. */
  cameBack: boolean
  children: ReactNode
}

/**
 * A form that saves itself field by field. Without scripts its buttons save; section.script.ts does it, and finds
 * here whatever it has to say.
 */
export function SavingForm(props: Props) {
  const { place, fieldsTo, here, see, stamp, unsent = false, cameBack, encType, children } = props
  const says = useSays(unsent)
  return (
    <Form
      method="post"
      encType={encType}
      // A browser that fills in what it remembers would send it over what a colleague has typed since.
      autoComplete="off"
      data-autosave={place}
      data-answers={fieldsTo}
      data-came-back={cameBack ? '' : undefined}
      data-says={JSON.stringify(says)}
    >
      {stamp === undefined ? null : <input type="hidden" name="stamp" defaultValue={stamp} />}
      {children}
      <Foot {...{ here, see, unsent }} />
      <ConflictNote />
    </Form>
  )
}

function useSays(unsent: boolean): SavingSays {
  const w = useWords(autosaveWords)
  const sw = useWords(words)
  const { saving, notYet, caughtUp } = w
  return {
    saving,
    notYet,
    caughtUp,
    moreAsked: sw.moreAsked,
    restored: w.updatedBy(''),
    saved: (unsent ? w.savedUnsent : w.saved)('{time}'),
    fieldSaved: w.fieldSaved('{time}'),
    updatedBy: w.updatedBy('{by}'),
    conflict: w.conflict('{by}'),
    conflictOfSomebody: w.conflict(''),
  }
}

const TROUBLES = ['offline', 'signed_out', 'away', 'closed'] as const satisfies readonly Trouble[]

/** At the foot of the window: what is saved, or why nothing is just now. */
function Foot({ here, see, unsent }: { here: string; see: string; unsent: boolean }) {
  const w = useWords(autosaveWords)
  return (
    <div id="saving" tabIndex={-1} className="sticky bottom-0 z-10 mt-6 bg-paper" data-foot hidden>
      <p className="flex items-baseline justify-between gap-4 border-t border-rule py-1.5 text-13 text-ink-2">
        <span className="state state-wraps">
          <ShapeMark shape="yes" />
          <span data-page-line>{unsent ? w.readyUnsent : w.ready}</span>
        </span>
        <span data-page-busy className="whitespace-nowrap" hidden>
          {w.saving}
        </span>
      </p>
      <div className="border-rule pb-2 not-empty:border-t not-empty:pt-2" data-trouble-here />
      {TROUBLES.map((trouble) => (
        <template key={trouble} data-trouble={trouble}>
          <Note tone="sha" role="alert" title={w.trouble[trouble]}>
            {w.troubleText[trouble]}{' '}
            {trouble === 'signed_out' ? (
              <a href={`${paths.signIn}?next=${encodeURIComponent(here)}`}>{w.signIn}</a>
            ) : null}
            {trouble === 'closed' ? <a href={see}>{w.see}</a> : null}
          </Note>
        </template>
      ))}
    </div>
  )
}

/** Two people typed one answer differently: both stand here, and one of the two chooses. */
function ConflictNote() {
  const w = useWords(autosaveWords)
  return (
    <template data-conflict>
      <div tabIndex={-1} className="-mt-2 mb-6">
        <Note tone="sha" role="alert" title={<span data-slot="title" />}>
          <p className="whitespace-pre-line">
            {w.theirs}: <b data-slot="theirs">{w.blank}</b>
          </p>
          <div className="acts mt-2">
            <Button type="button" size="s" data-choose="mine">
              {w.keepMine}
            </Button>
            <Button type="button" size="s" data-choose="theirs">
              {w.takeTheirs}
            </Button>
          </div>
        </Note>
      </div>
    </template>
  )
}

/** One question of the form with what is known of its answer, and room to say how it stands. */
export function SavedField(props: {
  question: Pick<Question, 'key' | 'type' | 'columns'>
  field: Field | undefined
  /** A colleague saved something else here while this was typed. */
  contested: boolean
  children: ReactNode
}) {
  const { question, field, children } = props
  const w = useWords(autosaveWords)
  return (
    <div
      className="relative [&>.field]:mb-8"
      data-question={question.key}
      data-type={question.type}
      data-columns={question.columns?.map(({ key }) => key).join(' ')}
      data-field={JSON.stringify(field)}
      data-contested={props.contested ? '' : undefined}
    >
      {children}
      {/* In the space between two fields, so that nothing moves when it speaks. */}
      <p className="peer absolute -mt-8 text-12 leading-6 text-ink-3" data-line />
      <p className="-mt-2 mb-6 text-13 text-ink-2 peer-empty:-mt-7" data-note hidden={!field?.from}>
        {field?.from ? w.from[field.from] : null}
      </p>
    </div>
  )
}
