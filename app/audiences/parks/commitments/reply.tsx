import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { replyLook } from '~/landing/commitment-pages/act-looks'
import { replyToChange } from '~/landing/commitments/answer.server'
import { ReplyForm } from '~/landing/commitments/commitment.form'

/** The bureau or the director replies to a waiver that somebody else asked for. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.reply_waiver,
  form: ReplyForm,
  command: replyToChange,
  ...replyLook,
})

export { loader, action, meta, Page as default }
