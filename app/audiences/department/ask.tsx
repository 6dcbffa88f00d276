import { ABILITIES } from '~/landing/asks/abilities'
import { answerAsk } from '~/landing/asks/answer.server'
import { AnswerForm } from '~/landing/asks/answer.form'
import { askOf } from '~/landing/asks/queries.server'
import { REPLIES } from '~/landing/asks/vocabulary'
import { askWords } from '~/landing/asks/words'
import { areaInWords } from '~/landing/projects/track'
import { stageInWords, landingWords } from '~/landing/projects/words'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, RadioGroup, TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'

type Shown = { slug: string; ask: { firm: string; version: number } }
const askAct = acts(askWords, (w, { slug, ask }: Shown) => ({
  crumbs: [{ label: w.title, to: paths.departmentAsks(slug) }, { label: ask.firm }],
  back: paths.departmentAsks(slug),
  keep: w.title,
  version: ask.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** One matter a department is asked: what it is about, and the answer. */
const { loader, action, meta, Page } = askAct({
  guard: inRole(...ABILITIES.answer),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ask: await askOf(actor, params.askId),
    today: today(),
  }),
  form: AnswerForm,
  find: (actor, { params }) => askOf(actor, params.askId),
  run: (actor, { params }, input, now) => answerAsk(actor, idOr404(params.askId), input, now),
  at: { day_passed: 'dueOn' },
  to: ({ enclaveSlug }) => `${paths.departmentAsks(enclaveSlug)}?done=1`,
  name: (w) => w.page,
  title: (_, { ask }) => ask.question,
  closed: (w, { ask }) => (ask.state === 'open' ? undefined : w.closedWhy[ask.state]),
  above: (w, { ask }, locale) => (
    <div className="mb-6">
      <KeyValues
        items={[
          { label: w.firm, value: ask.firm },
          { label: w.where, value: ask.park[locale] },
          { label: w.stage, value: stageInWords(ask.stage, locale) },
          { label: w.area, value: areaInWords(ask, landingWords[locale]) },
          { label: w.investment, value: landingWords[locale].money(ask.investment) },
          { label: w.product, value: ask.product },
          { label: w.asked, value: ask.askedOn },
          { label: w.due, value: ask.dueOn },
          { label: w.ref, value: ask.ref },
          ...(ask.reply
            ? [{ label: w.answered, value: w.said(w.replies[ask.reply], ask.answeredOn ?? '', ask.answer) }]
            : []),
        ]}
      />
    </div>
  ),
  fields: (w, { ask }) => (
    <>
      <RadioGroup
        name="reply"
        label={w.reply}
        defaultValue={ask.reply}
        options={REPLIES.codes.map((value) => ({ value, label: w.replies[value] }))}
      />
      <TextArea name="answer" label={w.answer} hint={w.answerHint} rows={4} max={500} />
      <DateField name="dueOn" label={w.newDue} hint={w.newDueHint} optional />
    </>
  ),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
