import { screeningAct } from '~/admission/case-file/file-act.server'
import { SecondScreenerForm } from '~/admission/screening/opinion.form'
import { possibleSeconds, screeningView } from '~/admission/screening/queries.server'
import { seatSecondScreener } from '~/admission/screening/second-screener.server'
import { screeningWords } from '~/admission/screening/words'
import { paths } from '~/platform/paths'
import { SelectField } from '~/ui/form'
import { Note } from '~/ui/page'

/** The second of two screeners: oneself, or somebody by hand. */
const { loader, action, meta, Page } = screeningAct({
  act: 'second_screener',
  form: SecondScreenerForm,
  command: seatSecondScreener,
  words: screeningWords,
  at: 'person',
  more: async ({ id }, actor) => {
    const screening = await screeningView(actor, id)
    const first = screening?.seats.find(({ seat }) => seat === 'first')?.personId ?? null
    return { people: await possibleSeconds(actor, first), me: actor.userId }
  },
  // Whoever takes it goes on to their own opinion.
  to: ({ enclaveSlug, userId }, id, { personId }) =>
    personId === userId ? paths.deskOpinion(enclaveSlug, id) : paths.deskApplication(enclaveSlug, id),
  name: (w) => w.seat.title,
  lead: (w) => w.seat.lead,
  above: (w, { people }) => (people.length === 0 ? <Note title={w.seat.none} /> : null),
  fields: ({ seat: w }, { people, me }) => (
    <SelectField
      name="person"
      label={w.person}
      defaultValue={people.some(({ id }) => id === me) ? me : null}
      options={people.map(({ id, name }) => ({ value: id, label: id === me ? w.me(name) : name }))}
    />
  ),
  send: (w) => w.seat.send,
  disabled: (_, { people }) => people.length === 0,
})

export { loader, action, meta, Page as default }
