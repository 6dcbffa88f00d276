import { actWords } from '~/admission/applications/act-words'
import { actOnDecision } from '~/admission/case-file/act-on-decision.server'
import { DecisionPage } from '~/admission/case-file/decision-page'
import { decide } from '~/admission/decisions/decide.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.decision.title)

/** Decides at once: the firm is told. */
const { loader, action } = actOnDecision(decide, paths.deskApplication)

export { loader, action, DecisionPage as default }
