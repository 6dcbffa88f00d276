import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { replyLook } from '~/landing/commitment-pages/act-looks'
import { replyToChange } from '~/landing/commitments/answer.server'
import { ReplyForm } from '~/landing/commitments/commitment.form'

/** A founder replies to a new clause, to other terms, or to giving up a promise. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.own,
  form: ReplyForm,
  command: replyToChange,
  ...replyLook,
})

export { loader, action, meta, Page as default }
