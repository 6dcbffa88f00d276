import { inRole } from '~/ground/people/guard.server'
import { answerPark, ownInvitation } from '~/landing/matching/invite.server'
import { AnswerForm } from '~/landing/matching/need.form'
import { matchingWords } from '~/landing/matching/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'

const act = acts(matchingWords, (w) => ({
  crumbs: [{ label: w.title, to: paths.mySites }, { label: w.answerTitle }],
  back: paths.mySites,
  keep: w.title,
  size: 'l' as const,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A founder answers the invitation of a park. */
const { loader, action, meta, Page } = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { params }) => {
    const { park, words, state } = await ownInvitation(actor, params.inviteId)
    return { park, words, isOpen: state === 'invited' }
  },
  form: AnswerForm,
  find: (actor, { params }) => ownInvitation(actor, params.inviteId),
  run: (actor, { params }, input, now) => answerPark(actor, params.inviteId, input, now),
  to: () => paths.mySites,
  name: (w) => w.answerTitle,
  lead: (w, { park }, locale) => w.answerLead(locale === 'zh' ? park.nameZh : park.nameEn),
  closed: (w, { isOpen }) => (isOpen ? undefined : w.answered),
  above: (_, { words }) => <p className="mb-6 whitespace-pre-line">{words}</p>,
  fields: (w) => (
    <>
      <RadioGroup
        name="outcome"
        label={w.outcome}
        options={[
          { value: 'accepted', label: w.outcomes.accepted },
          { value: 'declined', label: w.outcomes.declined },
        ]}
      />
      <TextArea name="answer" label={w.answer} max={300} optional />
    </>
  ),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
